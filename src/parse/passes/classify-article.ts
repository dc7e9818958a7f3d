import type { Article } from '../../model/article.ts';
import { classifyTopics } from './classify-topics.ts';
import type { Draft } from './draft-articles.ts';
import { findActors, findPlaces, findSystems } from './find-names.ts';

/** A word of the headline says more of what a piece is about than one of its analysis. */
const HEADLINE = 4;

type Derived = Pick<Article, 'topics' | 'places' | 'actors' | 'systems'>;

/** What an article is about: by its title, and by its analysis where the text holds one. */
export function classifyArticle(draft: Draft): Derived {
  const analysis = draft.kind === 'piece' ? draft.text.analysis.map(({ text }) => text).join('\n') : '';
  const whole = `${draft.title}\n${analysis}`;
  const passages = [{ text: draft.title, weight: draft.kind === 'piece' ? HEADLINE : 1 }];
  return {
    topics: classifyTopics(analysis === '' ? passages : [...passages, { text: analysis, weight: 1 }]),
    places: findPlaces(whole),
    actors: findActors(whole),
    systems: findSystems(whole),
  };
}
