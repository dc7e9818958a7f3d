import { classifyTopics } from '../passes/classify-topics.ts';
import { findMentions } from '../passes/find-mentions.ts';
import { findActors, findPlaces, findSystems } from '../passes/find-names.ts';
import { readRow } from '../passes/read-row.ts';

/** Labels by hand: `required` is what both readers gave, `accepted` what either gave. */
export type Label = { readonly required: readonly string[]; readonly accepted: readonly string[] };

export const FIELDS = ['topics', 'places', 'actors', 'systems'] as const;

export type Field = (typeof FIELDS)[number];

export type LabelledTitle = { readonly line: number; readonly title: string } & Readonly<
  Record<Field, Label>
>;

export type Miss = {
  readonly field: Field;
  readonly title: string;
  readonly wrong: string;
  readonly kind: 'missing' | 'extra';
};

export type Score = { readonly precision: number; readonly recall: number; readonly f1: number };

type Found = Readonly<Record<Field, readonly string[]>>;

function classify(title: string): Found {
  const mentions = findMentions(title);
  return {
    topics: classifyTopics([{ mentions, weight: 1 }]).map(({ id }) => id),
    places: findPlaces(mentions),
    actors: findActors(mentions),
    systems: findSystems(mentions),
  };
}

/** The title of a labelled row, which is printed with its author. */
export function titleOf({ title }: LabelledTitle): string {
  return readRow([{ n: 1, text: `2000-01-01 ${title}`, afterBlank: true }]).title;
}

/** What the rules give for each title and the readers did not, and the other way round. */
export function findMisses(labelled: readonly LabelledTitle[]): readonly Miss[] {
  return labelled.flatMap((label) => {
    const title = titleOf(label);
    const found = classify(title);
    return FIELDS.flatMap((field) => [
      ...found[field]
        .filter((name) => !label[field].accepted.includes(name))
        .map((wrong) => ({ field, title, wrong, kind: 'extra' as const })),
      ...label[field].required
        .filter((name) => !found[field].includes(name))
        .map((wrong) => ({ field, title, wrong, kind: 'missing' as const })),
    ]);
  });
}

/**
 * Precision against what either reader accepted, recall against what both required, and their harmonic mean.
 * A field that nobody labelled and no rule found scores 1.
 */
export function score(labelled: readonly LabelledTitle[], field: Field): Score {
  const misses = findMisses(labelled).filter((miss) => miss.field === field);
  const extra = misses.filter(({ kind }) => kind === 'extra').length;
  const missing = misses.length - extra;
  const required = labelled.reduce((sum, label) => sum + label[field].required.length, 0);
  const found = labelled.reduce((sum, label) => sum + classify(titleOf(label))[field].length, 0);
  const precision = found === 0 ? 1 : (found - extra) / found;
  const recall = required === 0 ? 1 : (required - missing) / required;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
