import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { PATTERNS } from '../query/paths.ts';
import { ExploreSkeleton } from './explore-skeleton.tsx';
import { Header } from './header.tsx';
import { PageSkeleton } from './page-skeleton.tsx';

const nothing = (): void => {};

/**
 * What stands in the page before its code has come, as HTML: Explore as it begins; public/frame.js, a file of its own because the
 * page allows no inline script, makes another page of it.
 */
export function drawFrame(base: string): string {
  return renderToStaticMarkup(
    <StaticRouter basename={base.replace(/\/$/, '')} location={base + PATTERNS.explore.slice(1)}>
      <Header openHelp={nothing} togglePalette={nothing} />
      <main aria-busy>
        <div id="explore-frame">
          <ExploreSkeleton />
        </div>
        <div id="page-frame" hidden>
          <PageSkeleton />
        </div>
      </main>
    </StaticRouter>,
  );
}
