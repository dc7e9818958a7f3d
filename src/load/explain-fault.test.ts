import { expect, test } from 'vitest';
import { explainFault } from './explain-fault.ts';
import type { Fault } from './load-failure.ts';

const file = 'corpus/pieces/a.json';

const FAULTS: readonly Fault[] = [
  { kind: 'missing', file },
  { kind: 'network', file, message: 'The server did not answer.' },
  { kind: 'not-json', file, message: 'Unexpected token', line: 3, column: 8 },
  { kind: 'damaged', file, place: 'titles', found: '3 bytes', expected: '9 bytes' },
  { kind: 'wrong-schema', file, found: 'oe-watch-corpus/2', expected: 'oe-watch-corpus/1' },
  { kind: 'wrong-shape', file, path: '[0].title', expected: 'string', received: '3' },
];

test.each(FAULTS)('$kind says what is wrong, with which file, and what to do', (fault) => {
  const { what, facts, remedy, command } = explainFault(fault);
  expect(what).toContain(file);
  expect(facts).toContainEqual({ name: 'File', value: file });
  expect(remedy).not.toBe('');
  expect(command).toBe(fault.kind === 'network' ? null : 'npm run corpus');
});

test('no two kinds share a title', () => {
  const titles = new Map(FAULTS.map((fault) => [explainFault(fault).title, fault.kind]));
  expect(titles.size).toBe(6);
});

test('broken JSON is given its place', () => {
  const fault: Fault = { kind: 'not-json', file, message: 'Unexpected token', line: 3, column: 8 };
  expect(explainFault(fault).facts).toContainEqual({ name: 'Line', value: '3, column 8' });
});
