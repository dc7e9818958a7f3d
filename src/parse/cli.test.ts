import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from './cli.ts';

const ROW = 'Legacy Articles On Kenya\n\n2022-03-01 Kenya Buys Patrol Boats (Jane Doe)\n';

let folder = '';
let out = '';
const said = { log: '', error: '' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  out = join(folder, 'out');
  Object.assign(said, { log: '', error: '' });
  vi.spyOn(console, 'log').mockImplementation((text: string) => {
    said.log += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text: string) => {
    said.error += `${text}\n`;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Every file below a folder with its content. */
function contents(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    files
      .filter((file) => statSync(join(dir, file)).isFile())
      .map((file) => [file, readFileSync(join(dir, file), 'latin1')]),
  );
}

describe('a text that can be read', () => {
  test('is written with a summary, the same bytes every time', async () => {
    const input = write('a.txt', ROW);
    expect(await main([input, '--out', out])).toBe(0);
    const first = contents(out);
    expect(Object.keys(first)).toEqual([
      'articles-summary.bin',
      'articles-texts.bin',
      'articles.json',
      'citations.bin',
      'links.bin',
      'manifest.json',
      'missing.json',
      'outlets.json',
      'problems.bin',
      'problems.json',
      'raw/a-txt.json',
      'references.bin',
      'references.json',
      'search/names-author.bin',
      'search/names-outlet.bin',
      'search/names-place.bin',
      'search/names-topic.bin',
      'search/names-year.bin',
      'search/positions-0-0.bin',
      'search/root.bin',
      'search/spellings-0.bin',
      'search/words-0.bin',
      'taxonomy.json',
    ]);
    expect(await main([input, `--out=${out}`])).toBe(0);
    expect(contents(out)).toEqual(first);
    expect(said.log).toContain('1 entry (1 row) by 1 author, 0 pieces');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'out']);
  });

  test('is written though no line of it can be placed', async () => {
    expect(await main([write('a.txt', 'nothing of the kind\n'), '--out', out])).toBe(0);
    expect(said.log).toContain('unplaced lines: 1');
  });

  test('gives way to another one, pieces of before included', async () => {
    await main([write('a.txt', ROW), '--out', out]);
    mkdirSync(join(out, 'pieces'));
    writeFileSync(join(out, 'pieces', 'gone.json'), '{}');
    expect(await main([join(folder, 'a.txt'), '--out', out])).toBe(0);
    expect(existsSync(join(out, 'pieces'))).toBe(false);
  });

  test('keeps files of one name apart, and reads one given twice once', async () => {
    mkdirSync(join(folder, 'b'));
    const [a, b] = [write('a.txt', ROW), write('b/a.txt', ROW.replace('Buys', 'Sells'))];
    expect(await main([a, b, a, '--out', out])).toBe(0);
    const { inputs, collections } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(inputs.map((input: { file: string }) => input.file)).toEqual([a, b]);
    expect(collections).toMatchObject([{ articles: 2 }]);
  });

  test('is named as the editorial file beside it says', async () => {
    write(
      'editorial.json',
      '{"title":"T","collections":[{"heading":"Legacy Articles On Kenya","id":"k","title":"Kenya"}]}',
    );
    expect(await main([write('a.txt', ROW), '--out', out])).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))).toMatchObject({
      title: 'T',
      collections: [{ id: 'k', title: 'Kenya', kind: 'index', articles: 1 }],
    });
  });
});

describe('what cannot be a corpus is refused in one line, and nothing is touched', () => {
  test.each([
    ['an empty file', '', /a\.txt:1: the file is empty; expected UTF-8 text/],
    ['white space', ' \n\n', /a\.txt:1: the file holds only white space/],
    ['a binary file', Uint8Array.from([65, 10, 0, 1, 2]), /a\.txt:2: the file is binary \(a NUL byte\)/],
    [
      'bytes that are not UTF-8',
      Uint8Array.from([65, 10, 10, 0xe9, 66]),
      /a\.txt:3: the bytes are not UTF-8/,
    ],
  ])('%s', async (_, content, message) => {
    await main([write('good.txt', ROW), '--out', out]);
    const before = contents(out);
    expect(await main([join(folder, 'good.txt'), write('a.txt', content), '--out', out])).toBe(1);
    expect(said.error).toMatch(message);
    expect(said.error.trim().split('\n')).toHaveLength(1);
    expect(contents(out)).toEqual(before);
  });

  test('a missing file, a directory', async () => {
    expect(await main([join(folder, 'none.txt'), '--out', out])).toBe(1);
    expect(said.error).toBe(`${join(folder, 'none.txt')}:1: there is no such file; expected a text file\n`);
    expect(await main([folder, '--out', out])).toBe(1);
    expect(said.error).toContain(`${folder}:1: it is a directory; expected a text file`);
    expect(existsSync(out)).toBe(false);
  });

  test('an output folder that holds anything else, or is a file', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.doc'), 'mine');
    expect(await main([write('a.txt', ROW), '--out', out])).toBe(1);
    expect(said.error).toContain('holds thesis.doc, which is no part of a corpus');
    expect(contents(out)).toEqual({ 'thesis.doc': 'mine' });
    expect(await main([join(folder, 'a.txt'), '--out', join(folder, 'a.txt')])).toBe(1);
    expect(said.error).toContain('is a file; expected a folder');
  });

  test('an unknown option, an option without its value, a broken editorial file', async () => {
    expect(await main(['--ouch'])).toBe(1);
    expect(said.error).toContain('--ouch is not an option; expected INPUT…, --out DIR, --report or --check');
    expect(await main(['--out'])).toBe(1);
    expect(said.error).toContain('--out names no folder');
    write('editorial.json', '{"title":1}');
    expect(await main([write('a.txt', ROW), '--out', out])).toBe(1);
    expect(said.error).toContain('editorial.json:1: ');
    expect(existsSync(out)).toBe(false);
  });
});

test('help is printed and nothing is written', async () => {
  expect(await main(['--help'])).toBe(0);
  expect(said.log).toContain('Usage: npm run corpus');
});

describe('without writing', () => {
  test('a report names every problem', async () => {
    expect(await main([write('a.txt', `${ROW}words that belong nowhere`), '--out', out, '--report'])).toBe(0);
    expect(said.log).toContain('Editorial corrections (0)');
    expect(said.log).toContain('a.txt:4 warn unplaced-line: “words that belong nowhere”');
    expect(existsSync(out)).toBe(false);
  });

  test('a check tells a folder that is up to date from a stale one', async () => {
    const input = write('a.txt', ROW);
    expect(await main([input, '--out', out, '--check'])).toBe(1);
    expect(said.error).toContain('manifest.json is missing');
    await main([input, '--out', out]);
    expect(await main([input, '--out', out, '--check'])).toBe(0);
    expect(said.log).toContain(`${out} is up to date`);
    writeFileSync(join(out, 'problems.json'), '[]');
    mkdirSync(join(out, 'pieces'));
    writeFileSync(join(out, 'pieces', 'gone.json'), '{}');
    expect(await main([input, '--out', out, '--check'])).toBe(1);
    expect(said.error).toContain('problems.json differs; pieces/gone.json is no longer written');
    expect(readFileSync(join(out, 'problems.json'), 'utf8')).toBe('[]');
  });
});
