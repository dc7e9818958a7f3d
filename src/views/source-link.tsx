import type { ReactNode } from 'react';
import { archiveOf, hostOf, hrefOf, type Source, schemeOf } from '../model/citation.ts';
import { formatDate } from '../model/partial-date.ts';
import { ExternalLink } from '../ui/external-link.tsx';

/** What the link is, and whether it has to be said before it is followed. */
export function describeLink({ url, link }: Pick<Source, 'url' | 'link'>): {
  readonly words: string;
  readonly look: string;
} {
  if (link === 'shortened') return { words: 'shortened link, target unknown', look: 'text-warn' };
  return url !== null && schemeOf(url) === null
    ? { words: 'direct link, printed without https://', look: 'text-warn' }
    : { words: 'direct link', look: 'text-muted' };
}

type SourceLinkProps = {
  readonly source: Pick<Source, 'url' | 'link' | 'date'>;
  /** What is linked, for those who hear the link alone: `source 2`. */
  readonly name: ReactNode;
};

function ArchivedCopy({ source, name }: SourceLinkProps) {
  const href = archiveOf(source);
  if (href === null) return null;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3">
      <ExternalLink href={href}>
        {source.date === null ? 'Archived copies' : 'Archived copy'}
        <span className="sr-only"> of {name}</span>
      </ExternalLink>
      <span className="text-muted">
        {source.date === null ? 'of any date' : `nearest to ${formatDate(source.date)}`}
      </span>
    </span>
  );
}

function WaysOut({ source, name, href }: SourceLinkProps & { readonly href: string }) {
  const { words, look } = describeLink(source);
  return (
    <>
      <span className="inline-flex flex-wrap items-baseline gap-x-3">
        <ExternalLink href={href}>
          Open {name} at {hostOf(href)}
        </ExternalLink>
        <span className={look}>{words}</span>
      </span>
      <ArchivedCopy source={source} name={name} />
    </>
  );
}

/** On paper a link is worth what is written of it. */
function Addresses({ source, href }: Pick<SourceLinkProps, 'source'> & { readonly href: string }) {
  const { date } = source;
  const copy = archiveOf(source);
  return (
    <div className="hidden print:block">
      <p>
        {href} <span className="text-muted">({describeLink(source).words})</span>
      </p>
      {copy !== null && (
        <p>
          {date === null ? 'Archived copies' : `Archived copy nearest to ${formatDate(date)}`}: {copy}
        </p>
      )}
    </div>
  );
}

/** The ways out to a source, saying where they go; what is not a web address is shown and not linked. */
export function SourceLink({ source, name }: SourceLinkProps) {
  const { url } = source;
  const href = url === null ? null : hrefOf(url);
  return (
    <div className="mt-4 border-line border-t pt-3 [overflow-wrap:anywhere] print:mt-2 print:border-0 print:pt-0">
      {href !== null && (
        <>
          <div className="flex flex-col gap-y-1.5 print:hidden">
            <WaysOut source={source} name={name} href={href} />
          </div>
          <Addresses source={source} href={href} />
        </>
      )}
      {href === null && (
        <p className="text-muted">
          {url === null ? 'No link given' : 'Not a web link: '}
          {url !== null && <code className="font-mono text-xs">{url}</code>}
        </p>
      )}
    </div>
  );
}
