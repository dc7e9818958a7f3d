import type { ReactNode } from 'react';
import { hostOf, hrefOf } from '../../../model/citation.ts';
import type { FootnoteReference } from '../../../model/footnote-reference.ts';
import { noteAnchor } from '../../../query/anchors.ts';
import { articlePath } from '../../../query/paths.ts';
import { HOLDING_NAMES, RESOLUTION_WORDS } from '../../../query/references/describe-references.ts';
import { holdingOf } from '../../../query/references/reference-graph.ts';
import { ExternalLink } from '../../../ui/external-link.tsx';
import type { RowPlace } from '../../../ui/long/table-rows.tsx';
import { TextLink } from '../../../ui/text-link.tsx';

type ReferenceRowProps = {
  readonly place: RowPlace;
  readonly reference: FootnoteReference;
  readonly titleOf: (article: string) => string;
  readonly isWide: boolean;
};

const CELL = 'py-2 pr-4 align-baseline last:pr-0 [overflow-wrap:anywhere]';

function LinkGiven({ url }: Pick<FootnoteReference, 'url'>) {
  if (url === null) return <span className="text-warn">no link given</span>;
  const href = hrefOf(url);
  return href === null ? url : <ExternalLink href={href}>{hostOf(href)}</ExternalLink>;
}

function CitedWork({ reference }: ReferenceRowProps) {
  const { target, title, authors, publication, url } = reference;
  return (
    <>
      <p className="font-serif text-sm">
        {target === null ? title : <TextLink to={articlePath(target)}>{title}</TextLink>}
      </p>
      <p className="text-muted text-xs">{[...authors, publication].filter(Boolean).join(', ')}</p>
      <p className="text-xs">
        <LinkGiven url={url} />
      </p>
    </>
  );
}

function Where({ reference }: ReferenceRowProps): ReactNode {
  return (
    <>
      <p className={holdingOf(reference) === 'missing' ? 'text-warn' : ''}>
        {HOLDING_NAMES[holdingOf(reference)]}
      </p>
      <p className="text-muted text-xs">{RESOLUTION_WORDS[reference.resolution]}</p>
    </>
  );
}

/** A reference: the footnote it stands in, the work it cites, where that is and why, the sentence that needs it. */
export function ReferenceRow(props: ReferenceRowProps) {
  const { place, reference, titleOf, isWide } = props;
  const { article, footnote, sentence } = reference;
  const date = reference.issue ?? reference.date ?? reference.dateText ?? 'no date';
  const quoted = (
    <p className="font-serif text-muted text-sm">{sentence ?? 'No marker leads to this footnote.'}</p>
  );
  return (
    <tr {...place} className="border-line border-t">
      <td className={CELL}>
        <p className="text-xs">{titleOf(article)}</p>
        <TextLink
          to={articlePath(article, noteAnchor(footnote))}
          className="text-xs underline decoration-accent/40"
        >
          footnote {footnote}
        </TextLink>
        {!isWide && <div className="mt-1.5">{quoted}</div>}
      </td>
      <td className={CELL}>
        <CitedWork {...props} />
        {!isWide && (
          <div className="mt-1.5">
            <Where {...props} />
            <p className="text-muted text-xs tabular-nums">{date}</p>
          </div>
        )}
      </td>
      {isWide && (
        <>
          <td className={CELL}>
            <Where {...props} />
          </td>
          <td className={`${CELL} tabular-nums`}>{date}</td>
          <td className={CELL}>{quoted}</td>
        </>
      )}
    </tr>
  );
}
