import type { CorpusInput } from '../../model/corpus.ts';
import { rawTextPath } from '../../query/paths.ts';
import { printCount } from '../../ui/print-count.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { InputHash } from './input-hash.tsx';
import { UnplacedLines } from './unplaced-lines.tsx';

const count = (n: number): string => `${printCount(n)} ${n === 1 ? 'line' : 'lines'}`;

function OneInput({ input }: { readonly input: CorpusInput }) {
  return (
    <>
      <TextLink to={rawTextPath(input.file)} className="underline [overflow-wrap:anywhere]">
        {input.file}
      </TextLink>
      {` · ${count(input.lines)} · `}
      <InputHash file={input.file} sha256={input.sha256} />
      {' · '}
      <UnplacedLines input={input} />
    </>
  );
}

function ManyInputs({ inputs }: { readonly inputs: readonly CorpusInput[] }) {
  const lines = inputs.reduce((sum, input) => sum + input.lines, 0);
  const unplaced = inputs.reduce((sum, input) => sum + input.unplaced.length, 0);
  return (
    <>
      <TextLink to="#raw-text" className="underline">
        {printCount(inputs.length)} texts
      </TextLink>
      {` · ${count(lines)} · `}
      {unplaced === 0 ? 'every non-blank line accounted for' : `${count(unplaced)} unplaced, listed below`}
    </>
  );
}

/** What the corpus was made of, in a line. */
export function CorpusHead({ inputs }: { readonly inputs: readonly CorpusInput[] }) {
  const [input] = inputs;
  return (
    <header>
      <h1 className="font-semibold font-serif text-xl">Corpus</h1>
      <div className="mt-1 text-muted">
        {input !== undefined && inputs.length === 1 ? (
          <OneInput input={input} />
        ) : (
          <ManyInputs inputs={inputs} />
        )}
      </div>
    </header>
  );
}
