import { useId, useMemo, useState } from 'react';
import { fold } from '../search/fold.ts';
import { printCount } from '../ui/print-count.ts';
import type { Choice, ChoiceSelectProps } from './choice-select.tsx';

/** So many are offered of those that what is typed is in. */
const OFFERED = 50;

type Offer = { readonly words: string; readonly choice: Choice };

/** Words that tell it from the others offered: its name, and its value too where two have one name. */
function offersOf(choices: readonly Choice[]): readonly Offer[] {
  const seen = new Map<string, number>();
  for (const { name } of choices) seen.set(name, (seen.get(name) ?? 0) + 1);
  return choices.map((choice) => ({
    words: (seen.get(choice.name) ?? 0) > 1 ? `${choice.name} [${choice.value}]` : choice.name,
    choice,
  }));
}

/** The first that the words stand in, and no look at those after them: there may be thousands. */
function findOffers(offers: readonly Offer[], sought: string): readonly Offer[] {
  const found: Offer[] = [];
  for (const offer of offers) {
    if (found.length === OFFERED) break;
    if (sought === '' || fold(offer.words).includes(sought)) found.push(offer);
  }
  return found;
}

/** A value of so many that it is found by typing; what is no value's name chooses nothing. */
export function FindChoice({ label, any = 'any', value, choices, onChoose }: ChoiceSelectProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const offers = useMemo(() => offersOf(choices), [choices]);
  const chosen = offers.find(({ choice }) => choice.value === value);
  const text = typed ?? chosen?.words ?? value ?? '';
  const offered = findOffers(offers, fold(typed ?? ''));
  const type = (words: string): void => {
    const found = offers.find((offer) => offer.words === words);
    const isUnfinished = found === undefined && words !== '';
    setTyped(isUnfinished ? words : null);
    if (!isUnfinished) onChoose(found?.choice.value ?? null);
  };
  return (
    <label className="inline-flex min-w-0 items-center gap-1.5 text-muted text-xs" htmlFor={`${id}-field`}>
      {label}
      <input
        id={`${id}-field`}
        type="search"
        list={id}
        autoComplete="off"
        value={text}
        placeholder={`${any} of ${printCount(choices.length)}`}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(null)}
        className="min-h-6 w-full min-w-0 rounded-md border border-line bg-panel px-2 py-0.5 text-ink placeholder:text-muted hover:bg-hover md:w-48"
      />
      <datalist id={id}>
        {offered.map(({ words, choice }) => (
          <option key={choice.value} value={words}>
            {printCount(choice.count)}
          </option>
        ))}
      </datalist>
    </label>
  );
}
