import type { HitTexts } from '../search/describe-hit.ts';
import type { Answer } from '../search/find.ts';
import type { Mark } from '../search/match-term.ts';
import type { Fault } from './load-failure.ts';

/** What can be asked, and what is answered. */
export type Questions = {
  /** What a text finds. */
  readonly find: { readonly asked: { readonly text: string }; readonly answered: Answer };
  /** What to show of the piece with this id beside its title. */
  readonly describe: {
    readonly asked: { readonly id: string; readonly marks: readonly Mark[] };
    readonly answered: HitTexts;
  };
};

export type QuestionKind = keyof Questions;

export type Question<Kind extends QuestionKind = QuestionKind> = {
  readonly [K in Kind]: { readonly kind: K } & Questions[K]['asked'];
}[Kind];

/** What the page sends: first how many articles there are, then questions, each with a number of its own. */
export type ToSearch =
  | { readonly kind: 'open'; readonly articles: number }
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question };

/** The answer to the question with the number, or why there is none; null stands for a fault of the program. */
export type FromSearch = { readonly number: number } & (
  | { readonly answer: Questions[QuestionKind]['answered'] }
  | { readonly fault: Fault | null }
);
