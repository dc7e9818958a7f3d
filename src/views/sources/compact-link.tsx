import { archiveOf, hostOf, hrefOf } from '../../model/citation.ts';
import type { CitationRecord } from '../../query/sources/outlet-record.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { describeLink } from '../source-link.tsx';

/** The ways out in a few words: the host, what kind of link it is, the archived copy. */
export function CompactLink({ citation }: { readonly citation: CitationRecord }) {
  const { url, place } = citation;
  const href = url === null ? null : hrefOf(url);
  const archive = archiveOf(citation);
  if (href === null) {
    return url === null ? (
      <span className="text-warn">no link</span>
    ) : (
      <>
        <span className="text-warn">not a web link:</span> <code className="font-mono">{url}</code>
      </>
    );
  }
  const { words, look } = describeLink(citation);
  return (
    <>
      <ExternalLink href={href}>
        {hostOf(href)}
        <span className="sr-only">, {place}</span>
      </ExternalLink>
      <p className={look}>{words}</p>
      {archive !== null && (
        <ExternalLink href={archive} className="inline-block min-h-6">
          {citation.date === null ? 'archived copies' : 'archived copy'}
          <span className="sr-only"> of {place}</span>
        </ExternalLink>
      )}
    </>
  );
}
