import { hostOf, hrefOf, type Source, schemeOf } from '../../model/citation.ts';
import { ExternalLink } from '../../ui/external-link.tsx';

function caveatOf({ url, link }: Source): string | null {
  if (link === 'shortened') return 'shortened link, target unknown';
  return url !== null && schemeOf(url) === null ? 'printed without https://' : null;
}

/** The way out to a source, saying where it goes; what is not a web address is shown and not linked. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { url, n } = source;
  const href = url === null ? null : hrefOf(url);
  const caveat = caveatOf(source);
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-x-3 gap-y-1 border-line border-t pt-3 [overflow-wrap:anywhere]">
      {url === null && <span className="text-muted">No link given</span>}
      {url !== null && href === null && (
        <span className="text-muted">
          Not a web link: <code className="font-mono text-xs">{url}</code>
        </span>
      )}
      {url !== null && href !== null && (
        <ExternalLink href={href}>
          Open source {n} at {hostOf(url)}
        </ExternalLink>
      )}
      {href !== null && caveat !== null && <span className="text-warn">{caveat}</span>}
    </p>
  );
}
