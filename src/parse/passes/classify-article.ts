import type { Article } from '../../model/article.ts';
import type { Editorial } from '../editorial.ts';
import { joinReadings, readTokens } from '../text/tokens.ts';
import { classifyTopics, toPassage } from './classify-topics.ts';
import type { Draft } from './draft-articles.ts';
import { findActors, findPlaces, findSystems } from './find-names.ts';

/** A word of the headline says more of what a piece is about than one of its analysis. */
const HEADLINE = 4;

type Derived = Pick<Article, 'topics' | 'places' | 'actors' | 'systems'>;

/** What an article is about: by its title, and by its analysis where the text holds one; an editor's topics go first. */
export function classifyArticle(draft: Draft, corrections: Editorial['corrections']): Derived {
  const corrected = corrections.find(({ article }) => article === draft.id);
  const title = toPassage(readTokens(draft.title), draft.kind === 'piece' ? HEADLINE : 1);
  const printed = draft.kind === 'piece' ? draft.text.analysis.map(({ text }) => text).join('\n') : '';
  const analysis = printed === '' ? null : toPassage(readTokens(printed), 1);
  const whole = analysis === null ? title : joinReadings(title, analysis);
  return {
    topics: corrected
      ? corrected.topics.map((id) => ({ id, because: [] }))
      : classifyTopics(analysis === null ? [title] : [title, analysis]),
    places: analysis === null ? title.places : findPlaces(whole),
    actors: findActors(whole),
    systems: findSystems(whole),
  };
}
