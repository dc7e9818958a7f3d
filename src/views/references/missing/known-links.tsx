import { archiveOf, hostOf, hrefOf } from '../../../model/citation.ts';
import { isPartialDate } from '../../../model/partial-date.ts';
import type { MissingEntry } from '../../../query/references/missing-register.ts';
import { ExternalLink } from '../../../ui/external-link.tsx';
import { printCount } from '../../../ui/print-count.ts';

/** The last part of a path is what tells the links of one host apart. */
function shortName(href: string): string {
  const tail = new URL(href).pathname.split('/').filter(Boolean).at(-1) ?? '';
  return tail.length > 24 ? `${tail.slice(0, 23)}…` : tail;
}

/** Every address that footnotes give for it, and its archived copy; that they disagree is said. */
export function KnownLinks({ entry: { urls, issues, title } }: { readonly entry: MissingEntry }) {
  if (urls.length === 0) return <span className="text-warn">no link given</span>;
  const date = issues.find(isPartialDate) ?? null;
  return (
    <>
      <ul className="flex flex-col gap-1 [overflow-wrap:anywhere]">
        {urls.map((url) => {
          const href = hrefOf(url);
          const archive = archiveOf({ url, date });
          if (href === null) return <li key={url}>not a web link: {url}</li>;
          return (
            <li key={url}>
              <ExternalLink href={href}>
                {hostOf(href)}/…/{shortName(href)}
              </ExternalLink>
              {archive !== null && (
                <>
                  {' · '}
                  <ExternalLink href={archive}>
                    archived copy<span className="sr-only"> of “{title}”</span>
                  </ExternalLink>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {urls.length > 1 && <p className="text-warn">{printCount(urls.length)} addresses for one title</p>}
    </>
  );
}
