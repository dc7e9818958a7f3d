import { Check } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Domain } from '../../../model/taxonomy.ts';
import { type DomainChoice, isDomainOn } from '../../../query/domain-choice.ts';
import type { Selection } from '../../../query/query.ts';
import { Swatch } from '../../../ui/swatch.tsx';
import { ExcludeButton } from '../../exclude-button.tsx';

type LegendDomainProps = {
  readonly domain: Domain;
  readonly choice: DomainChoice;
  readonly onToggle: (side: keyof Selection) => void;
};

/** ` (1 of 4 topics)` where the choice is of a part of the domain. */
function describePart({ included, excluded, topics }: DomainChoice): string {
  const parts = [
    included > 0 && included < topics ? `${included} of ${topics} topics` : '',
    excluded > 0 && excluded < topics ? `without ${excluded} of ${topics} topics` : '',
  ].filter((part) => part !== '');
  return parts.join(', ');
}

/** A domain of the legend: narrows to the articles with one of its topics, or leaves those out. */
export function LegendDomain({ domain: { id, name }, choice, onToggle }: LegendDomainProps) {
  const [included, excluded] = [isDomainOn(choice, 'include'), isDomainOn(choice, 'exclude')];
  const part = describePart(choice);
  // Browsers disagree on whether Alt and Enter together press a button.
  const excludeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.altKey) return;
    event.preventDefault();
    if (!event.repeat) onToggle('exclude');
  };
  return (
    <li className="group flex items-center">
      <button
        type="button"
        aria-pressed={included ? true : choice.included > 0 ? 'mixed' : false}
        aria-label={[name, part, excluded ? 'excluded' : ''].filter((words) => words !== '').join(', ')}
        title={`${included ? 'Not only' : 'Only'} articles with a topic of ${name}; with Alt, all but those`}
        onKeyDown={excludeByKey}
        onClick={({ altKey }) => onToggle(altKey ? 'exclude' : 'include')}
        className={`flex min-h-6 items-center gap-1.5 rounded-[4px] px-1.5 hover:bg-hover hover:text-ink ${included ? 'bg-accent-tint font-semibold text-accent' : ''}`}
      >
        <Swatch colour={`domain-${id}`} />
        <span className={excluded ? 'line-through' : ''}>{name}</span>
        {included && <Check aria-hidden size={12} />}
        {part !== '' && <span className="text-2xs tabular-nums">({part})</span>}
      </button>
      <ExcludeButton name={name} pressed={excluded} onPress={() => onToggle('exclude')} />
    </li>
  );
}
