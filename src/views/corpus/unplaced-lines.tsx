import type { CorpusInput } from '../../model/corpus.ts';
import { PATTERNS, rawTextPath } from '../../query/paths.ts';
import { printCount } from '../../ui/print-count.ts';
import { TextLink } from '../../ui/text-link.tsx';

const LIMIT = 12;

/** Whether every line of an input became part of something; those that did not, each as a link. */
export function UnplacedLines({ input: { file, unplaced } }: { readonly input: CorpusInput }) {
  if (unplaced.length === 0) return 'every non-blank line accounted for';
  const more = unplaced.length - LIMIT;
  return (
    <span>
      <strong className="font-semibold text-warn">
        {printCount(unplaced.length)} {unplaced.length === 1 ? 'line' : 'lines'} unplaced
      </strong>
      {': '}
      {unplaced.slice(0, LIMIT).map((line, i) => (
        <span key={line}>
          {i > 0 && ', '}
          <TextLink
            to={rawTextPath(file, [line, line])}
            id={`unplaced-${file}-${line}`}
            className="underline"
          >
            {line}
          </TextLink>
        </span>
      ))}
      {more > 0 && (
        <>
          {' and '}
          <TextLink to={`${PATTERNS.corpus}?kind=unplaced-line#problems`} className="underline">
            {printCount(more)} more
          </TextLink>
        </>
      )}
    </span>
  );
}
