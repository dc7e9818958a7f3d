import type { CitationFormat } from '../../../export/cite/citation-format.ts';
import type { CslItem } from '../../../export/cite/csl-item.ts';
import { TypesetCitation } from '../../typeset-citation.tsx';

type CitationTextProps = { readonly format: CitationFormat; readonly works: readonly CslItem[] };

function Typeset({ format: { typeset }, works }: CitationTextProps) {
  return works.map((work) => (
    <p key={work.id} className="pl-5 -indent-5">
      <TypesetCitation rich={typeset?.(work) ?? []} />
    </p>
  ));
}

/** The citations as they will be copied: set as the style has it, or as the program's file. */
export function CitationText({ format, works }: CitationTextProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      role="group"
      aria-label="Citation"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
      tabIndex={0}
      className="max-h-80 overflow-y-auto rounded-md border border-line bg-page p-3 [overflow-wrap:anywhere]"
    >
      {format.typeset === null ? (
        <pre className="whitespace-pre-wrap font-mono text-xs">{format.print(works).trimEnd()}</pre>
      ) : (
        <div className="flex flex-col gap-2 font-serif text-[0.9375rem] leading-[1.5]">
          <Typeset format={format} works={works} />
        </div>
      )}
    </div>
  );
}
