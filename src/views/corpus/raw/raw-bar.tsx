import { ArrowLeft } from 'lucide-react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { CorpusInput } from '../../../model/corpus.ts';
import { corpusPath, rawTextPath, readResults } from '../../../query/paths.ts';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import { Select } from '../../../ui/select.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { GoToLine } from './go-to-line.tsx';

type RawBarProps = { readonly inputs: readonly CorpusInput[]; readonly input: CorpusInput };

/** Stays in reach while the text scrolls. */
export function RawBar({ inputs, input }: RawBarProps) {
  const navigate = useNavigate();
  const results = readResults(useLocation().state);
  useCommands([
    {
      id: 'corpus',
      label: 'Back to the corpus',
      group: 'Raw text',
      run: () => navigate(corpusPath(results)),
    },
    ...inputs
      .filter(({ file }) => file !== input.file)
      .map(({ file }) => ({
        id: `raw ${file}`,
        label: `Raw text ${file}`,
        group: 'Raw text',
        run: () => navigate(rawTextPath(file), { state: { results } }),
      })),
  ]);
  return (
    <div className="sticky top-0 z-10 border-line border-b bg-panel print:hidden">
      <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 px-3.5 py-1 sm:px-5">
        <TextLink to={corpusPath(results)} className="inline-flex min-h-6 items-center gap-1">
          <ArrowLeft aria-hidden size={14} /> Corpus
        </TextLink>
        {inputs.length > 1 && (
          <Select
            label="Text"
            value={input.file}
            onChange={({ target }) => void navigate(rawTextPath(target.value), { state: { results } })}
            className="min-w-0 [&_select]:max-w-48 [&_select]:truncate"
          >
            {inputs.map(({ file }) => (
              <option key={file} value={file}>
                {file}
              </option>
            ))}
          </Select>
        )}
        <div className="ml-auto">
          <GoToLine file={input.file} lines={input.lines} />
        </div>
      </div>
    </div>
  );
}
