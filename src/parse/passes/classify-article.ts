import type { Article } from '../../model/article.ts';
import type { Editorial } from '../editorial.ts';
import { classifyTopics, type Passage } from './classify-topics.ts';
import type { Draft } from './draft-articles.ts';
import { findMentions, type Mentions, mentionsWithin } from './find-mentions.ts';
import { findActors, findPlaces, findSystems } from './find-names.ts';

/** A word of the headline says more of what a piece is about than one of its analysis. */
const HEADLINE = 4;

/** What an article is about. */
export type Derived = Pick<Article, 'topics' | 'places' | 'actors' | 'systems'>;

function passagesOf({ kind, title }: Draft, whole: Mentions): readonly Passage[] {
  if (kind === 'entry') return [{ mentions: whole, weight: 1 }];
  return [
    { mentions: mentionsWithin(whole, 0, title.length), weight: HEADLINE },
    { mentions: mentionsWithin(whole, title.length, whole.text.length), weight: 1 },
  ];
}

/** What an article is about: by its title, and by its analysis where the text holds one; an editor's topics go first. */
export function classifyArticle(draft: Draft, corrections: Editorial['corrections']): Derived {
  const corrected = corrections.find(({ article }) => article === draft.id);
  const analysis = draft.kind === 'piece' ? draft.text.analysis.map(({ text }) => `\n${text}`) : [];
  const whole = findMentions(draft.title + analysis.join(''));
  return {
    topics: corrected
      ? corrected.topics.map((id) => ({ id, because: [] }))
      : classifyTopics(passagesOf(draft, whole)),
    places: findPlaces(whole),
    actors: findActors(whole),
    systems: findSystems(whole),
  };
}
