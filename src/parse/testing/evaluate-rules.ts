import labels from '../fixtures/labels-sample.json' with { type: 'json' };
import topicTerms from '../lexicon/topic-terms.json' with { type: 'json' };
import { foldedWords } from '../text/fold.ts';
import { FIELDS, findMisses, type LabelledTitle, score, titleOf } from './score-labels.ts';

const FOLDS = 5;
/** A term that covers more of a title than this names the title, not a thing. */
const MOST_OF_A_TITLE = 0.7;

export const LABELS: readonly LabelledTitle[] = labels;

/** Terms that are all but a whole title of the sample: rules learnt by heart. */
export function termsThatNameTitles(): readonly string[] {
  const titles = LABELS.map((label) => foldedWords(titleOf(label)));
  return Object.values(topicTerms)
    .flat()
    .filter((term) => {
      const words = foldedWords(term.replaceAll('@place', ''));
      return titles.some(
        (title) => words.filter((word) => title.includes(word)).length > title.length * MOST_OF_A_TITLE,
      );
    });
}

const percent = (share: number) => share.toFixed(3);

/** The rules against the titles labelled by hand, whole and in five parts, with every miss, as text. */
export function evaluateRules(): string {
  const folds = Array.from({ length: FOLDS }, (_, fold) => LABELS.filter((_label, i) => i % FOLDS === fold));
  const rows = FIELDS.map((field) => {
    const { precision, recall, f1 } = score(LABELS, field);
    const parts = folds.map((fold) => percent(score(fold, field).f1)).join(' ');
    return `${field.padEnd(8)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}  by fifths ${parts}`;
  });
  const misses = findMisses(LABELS).map(
    ({ field, title, wrong, kind }) => `  ${field}: ${kind} ${wrong} in “${title}”`,
  );
  const named = termsThatNameTitles();
  return [
    `${LABELS.length} titles labelled by hand`,
    ...rows,
    misses.length === 0 ? 'No misses' : `${misses.length} misses:`,
    ...misses,
    named.length === 0 ? 'No rule names a whole title' : `Rules that name a title: ${named.join(', ')}`,
  ].join('\n');
}
