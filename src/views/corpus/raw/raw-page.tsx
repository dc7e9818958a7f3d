import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { corpusQuery } from '../../../load/corpus-query.ts';
import { printCount } from '../../../ui/print-count.ts';
import { describeBytes } from '../describe-bytes.ts';
import { InputHash } from '../input-hash.tsx';
import { UnplacedLines } from '../unplaced-lines.tsx';
import { RawBar } from './raw-bar.tsx';
import { RawText } from './raw-text.tsx';
import { UnknownText } from './unknown-text.tsx';

/** `/corpus/raw?file=`: a text as it was read; the first one where the address names none. */
export function RawPage() {
  const [params] = useSearchParams();
  const { inputs } = useSuspenseQuery(corpusQuery).data.manifest;
  const file = params.get('file');
  const input = file === null ? inputs[0] : inputs.find((one) => one.file === file);
  if (input === undefined) return <UnknownText file={file ?? 'any text'} />;
  return (
    <>
      <RawBar key={input.file} inputs={inputs} input={input} />
      <div className="mx-auto flex max-w-[78rem] flex-col gap-3.5 px-3.5 pt-6 pb-16 sm:px-5">
        <header>
          <h1 className="font-semibold font-serif text-xl [overflow-wrap:anywhere]">{input.file}</h1>
          <div className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-0.5 text-muted">
            <span className="tabular-nums">
              {printCount(input.lines)} lines, {describeBytes(input.bytes)}
            </span>
            <InputHash file={input.file} sha256={input.sha256} />
            <UnplacedLines input={input} />
          </div>
        </header>
        <RawText key={input.file} input={input} />
      </div>
    </>
  );
}
