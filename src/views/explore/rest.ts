/** In one file, because small ones would each wait for the network. */
export { FilterChips } from '../filter-chips.tsx';
export { ArticleList } from './articles/article-list.tsx';
export { ExploreCommands } from './commands/explore-commands.tsx';
export { ExploreFaults } from './explore-faults.tsx';
export { FilterRail } from './filters/filter-rail.tsx';
export { FiltersDialog } from './filters/filters-dialog.tsx';
export { SearchBox } from './search/search-box.tsx';
export { StatusTools } from './status/status-tools.tsx';
export { Density } from './timeline/strip/density.tsx';
export { Marks } from './timeline/strip/marks.tsx';
export { TimelineBrush } from './timeline/timeline-brush.tsx';
export { TimelineFooter } from './timeline/timeline-footer.tsx';
