import { useSuspenseQuery } from '@tanstack/react-query';
import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { CitationFormat } from '../../../export/cite/citation-format.ts';
import type { CslItem } from '../../../export/cite/csl-item.ts';
import { toHtml } from '../../../export/cite/rich-text.ts';
import { corpusQuery } from '../../../load/corpus-query.ts';
import { Button } from '../../../ui/button.tsx';
import type { Copied } from '../../../ui/copy-text.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { type CopyState, useCopy } from '../../../ui/use-copy.ts';
import { CitationText } from './citation-text.tsx';
import { describeHints } from './describe-hints.ts';
import { FormatChoice } from './format-choice.tsx';
import { useCitationFormat } from './use-citation-format.ts';
import { type Citable, fileNameOf, worksOf } from './works.ts';

const SAID: Readonly<Record<CopyState, string>> = {
  idle: '',
  copied: 'Copied',
  failed: 'The browser did not allow copying: select the text above, or download it',
};

function copiedOf({ print, typeset }: CitationFormat, works: readonly CslItem[]): Copied {
  const plain = print(works).trimEnd();
  if (typeset === null) return { plain };
  return { plain, html: works.map((work) => `<p>${toHtml(typeset(work))}</p>`).join('') };
}

/** The citation in the format of choice, to read, copy and download. */
export function CitationPanel({ citable }: { readonly citable: Citable }) {
  const publication = useSuspenseQuery(corpusQuery).data.manifest.title;
  const [format, chooseFormat] = useCitationFormat();
  const [withSources, setWithSources] = useState(false);
  const { state, copy, reset } = useCopy();
  const works = worksOf(citable, publication, withSources);
  const count = citable.kind === 'article' ? citable.sources.length : 0;
  const { extension, mime, print } = format;
  return (
    <div className="flex flex-col gap-3">
      <FormatChoice
        chosen={format}
        onChoose={(chosen) => {
          chooseFormat(chosen);
          reset();
        }}
      />
      <CitationText format={format} works={works} />
      {describeHints(format, works).map((hint) => (
        <p key={hint} className="text-muted text-xs">
          {hint}
        </p>
      ))}
      {count > 0 && (
        <label className="inline-flex min-h-6 w-fit items-center gap-2 text-xs">
          <input
            type="checkbox"
            checked={withSources}
            onChange={({ target }) => {
              setWithSources(target.checked);
              reset();
            }}
            className="size-3.5 accent-accent"
          />
          With its {count === 1 ? 'source' : `${count} sources`}
        </label>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button look="solid" onClick={() => void copy(copiedOf(format, works))}>
          <Copy aria-hidden size={13} /> Copy
        </Button>
        <Button
          onClick={() => saveFile(`${fileNameOf(citable, withSources)}.${extension}`, mime, print(works))}
        >
          <Download aria-hidden size={13} /> Download
        </Button>
        <span role="status" className={`text-xs ${state === 'failed' ? 'text-bad' : 'text-muted'}`}>
          {SAID[state]}
        </span>
      </div>
    </div>
  );
}
