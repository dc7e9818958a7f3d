import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const FACE = /@font-face\s*\{[^}]*\}/g;

/** Of a font's features, those the app's text asks for: kerning, ligatures, marks in their places, figures of one width. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn', 'tnum'];

/** What a rule `@font-face` says of its file. */
type Face = {
  /** As in `url(…)`: a file of a package. */
  readonly source: string;
  /** Code points from and to, as `unicode-range` lists them. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly weights: number | { readonly min: number; readonly max: number };
};

function declared(rule: string, property: string): string {
  const [, value] = new RegExp(`[\\s{]${property}:\\s*([^;]+);`).exec(rule) ?? [];
  if (value === undefined)
    throw new Error(`A face without ${property}, of which no part can be made: ${rule}`);
  return value.trim();
}

function readFace(rule: string, source: string): Face {
  const ranges = declared(rule, 'unicode-range')
    .split(',')
    .map((range) => {
      const [from = 0, to = from] = range
        .replace(/\s*U\+/i, '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return [from, to] as const;
    });
  const [min = 400, max] = declared(rule, 'font-weight').split(/\s+/).map(Number);
  return { source, ranges, weights: max === undefined ? min : { min, max } };
}

const charactersOf = ({ ranges }: Face): string =>
  ranges
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
    )
    .join('');

/** `inter-latin-wght-normal.0020-007E.woff2`: the file and where its characters begin. */
function nameOf({ source, ranges: [first] }: Face): string {
  const codes = (first ?? []).map((code) => code.toString(16).toUpperCase().padStart(4, '0'));
  return `${basename(source, '.woff2')}.${[...new Set(codes)].join('-')}.woff2`;
}

/** Makes of every face of a package in a style sheet a file that holds what the rule names: its `unicode-range`, its weights. */
export function subsetFonts(): Plugin {
  const require = createRequire(import.meta.url);
  let folder = '';
  const partOf = async (face: Face): Promise<string> => {
    const font = await readFile(require.resolve(face.source));
    const part = await subsetFont(font, charactersOf(face), {
      targetFormat: 'woff2',
      variationAxes: { wght: face.weights },
      keepFeatures: FEATURES,
    });
    const file = join(folder, nameOf(face));
    await writeFile(file, part);
    return file;
  };
  return {
    name: 'subset-fonts',
    enforce: 'pre',
    configResolved({ cacheDir }) {
      folder = join(cacheDir, 'fonts');
    },
    transform: {
      filter: { id: /\.css$/, code: '@font-face' },
      async handler(code, id) {
        await mkdir(folder, { recursive: true });
        let css = code;
        for (const [rule] of code.matchAll(FACE)) {
          const [, source] = /url\("(@[^"]+\.woff2)"\)/.exec(rule) ?? [];
          if (source === undefined) continue;
          const file = await partOf(readFace(rule, source));
          css = css.replace(rule, rule.replace(source, relative(dirname(id), file)));
        }
        return css;
      },
    },
  };
}
