import type { CorpusInput } from '../../model/corpus.ts';
import { rawTextPath } from '../../query/paths.ts';
import { Panel } from '../../ui/panel.tsx';
import { printCount } from '../../ui/print-count.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { describeBytes } from './describe-bytes.ts';
import { InputHash } from './input-hash.tsx';
import { GoToLine } from './raw/go-to-line.tsx';
import { UnplacedLines } from './unplaced-lines.tsx';

/** The texts the corpus was made of, each with the way to any of its lines. */
export function RawTextPanel({ inputs }: { readonly inputs: readonly CorpusInput[] }) {
  return (
    <Panel title="Raw text" hint="as it was read, with line numbers">
      <ul className="divide-y divide-line border-line border-t">
        {inputs.map((input) => (
          <li key={input.file} className="flex flex-wrap items-center gap-x-6 gap-y-1.5 py-2">
            <TextLink
              to={rawTextPath(input.file)}
              className="min-w-0 font-mono text-xs [overflow-wrap:anywhere]"
            >
              {input.file}
            </TextLink>
            <span className="text-muted tabular-nums">
              {printCount(input.lines)} lines, {describeBytes(input.bytes)}
            </span>
            <span className="text-muted">
              <InputHash file={input.file} sha256={input.sha256} />
            </span>
            <span className="min-w-0 text-muted">
              <UnplacedLines input={input} />
            </span>
            <span className="sm:ml-auto">
              <GoToLine file={input.file} lines={input.lines} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
