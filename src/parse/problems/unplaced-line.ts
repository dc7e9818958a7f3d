import type { ProblemCheck } from '../passes/find-problems.ts';

export const unplacedLine: ProblemCheck = {
  kind: 'unplaced-line',
  severity: 'warn',
  find: ({ texts }) =>
    texts.flatMap(({ source, strays }) =>
      strays.map(({ n, text }) => ({
        file: source.file,
        line: n,
        article: null,
        message: `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}” belongs to no article and no heading`,
      })),
    ),
};
