import { useId } from 'react';
import { CITATION_FORMATS } from '../../../export/cite/index.ts';

type Format = (typeof CITATION_FORMATS)[number];

type FormatChoiceProps = { readonly chosen: Format; readonly onChoose: (format: Format) => void };

export function FormatChoice({ chosen, onChoose }: FormatChoiceProps) {
  const name = useId();
  return (
    <fieldset>
      <legend className="sr-only">Format</legend>
      <div className="flex flex-wrap gap-1.5">
        {CITATION_FORMATS.map((format) => (
          <label
            key={format.id}
            className="relative inline-flex min-h-6 cursor-pointer items-center rounded-full border border-line px-2.5 text-muted text-xs hover:bg-hover has-checked:border-accent has-checked:bg-accent-tint has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              checked={format.id === chosen.id}
              onChange={() => onChoose(format)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {format.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
