import { HereLink } from './here-link.tsx';
import { useCurrentSection } from './use-current-section.ts';

export type ContentsEntry = { readonly id: string; readonly name: string };

const BASE = '-ml-px block border-l-2 py-1 pl-2.5';

/** The article's parts beside it, the one being read marked. */
export function Contents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  const current = useCurrentSection(entries);
  return (
    <nav aria-label="On this page" className="sticky top-16 w-40">
      <ul className="border-line border-l">
        {entries.map(({ id, name }) => (
          <li key={id}>
            <HereLink
              anchor={id}
              aria-current={id === current ? 'location' : undefined}
              className={
                id === current
                  ? `${BASE} border-accent font-semibold text-ink`
                  : `${BASE} border-transparent text-muted hover:text-ink`
              }
            >
              {name}
            </HereLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
