import { useLocation, useNavigate } from 'react-router-dom';
import { corpusQuery } from '../load/corpus-query.ts';
import type { ArticleDate } from '../model/article.ts';
import { findTitles } from '../query/find-titles.ts';
import { type ArticleLinkState, articlePath, PATTERNS, readResults } from '../query/paths.ts';
import type { MoreCommands } from '../ui/commands/registry.ts';
import { describeListedDate } from '../views/describe-listed-date.ts';
import { queryClient } from './query-client.ts';

function hintOf(date: ArticleDate): string {
  const { iso, note } = describeListedDate(date);
  return [iso, note].filter((part) => part !== null).join(' ');
}

/** More than are shown of any kind of match: the palette ranks them. */
const MOST = 24;

/** A way to open each article, found by its title; none as long as the corpus is not there. */
export function useArticleCommands(): MoreCommands {
  const navigate = useNavigate();
  const { pathname, search, state } = useLocation();
  return (text) => {
    const corpus = queryClient.getQueryData(corpusQuery.queryKey);
    if (corpus === undefined) return [];
    const found = findTitles(corpus, text, MOST).flatMap((position) => corpus.articles.at(position) ?? []);
    // The way back leads to the results one came from.
    const results = pathname === PATTERNS.explore ? search.slice(1) : readResults(state);
    const linkState: ArticleLinkState = { results };
    return found.map(({ id, title, date, authors }) => ({
      id: `article ${id}`,
      label: title,
      hint: hintOf(date),
      group: 'Articles',
      words: authors.join(' '),
      run: () => navigate(articlePath(id), { state: linkState }),
    }));
  };
}
