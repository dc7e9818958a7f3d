import { type FormEvent, useId, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { rawTextPath, readResults } from '../../../query/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { useCommands } from '../../../ui/commands/use-commands.ts';
import { readSpan } from './chosen-lines.ts';

type GoToLineProps = { readonly file: string; readonly lines: number };

/** A field for a line or a span of lines; says what is wrong with one that is not there. */
export function GoToLine({ file, lines }: GoToLineProps) {
  const [wrong, setWrong] = useState(false);
  const navigate = useNavigate();
  const { state } = useLocation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useCommands([
    {
      id: `line ${file}`,
      label: `Go to a line of ${file}`,
      group: 'Raw text',
      run: () => field.current?.focus(),
    },
  ]);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const span = readSpan(String(new FormData(event.currentTarget).get('lines')));
    const there = span !== null && span[0] >= 1 && span[1] <= lines;
    setWrong(!there);
    if (there) void navigate(rawTextPath(file, span), { state: { results: readResults(state) } });
  };
  return (
    <form onSubmit={submit} className="inline-flex items-center gap-1.5 text-muted text-xs print:hidden">
      <label htmlFor={id}>
        Line<span className="sr-only"> or lines of {file}</span>
      </label>
      <input
        ref={field}
        id={id}
        name="lines"
        inputMode="numeric"
        autoComplete="off"
        required
        placeholder={`1–${lines}`}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
        className="min-h-6 w-20 rounded-md border border-edge bg-panel px-1.5 text-ink tabular-nums placeholder:text-muted"
      />
      <Button type="submit">Go</Button>
      <span id={`${id}-wrong`} aria-live="polite" className="text-bad">
        {wrong && `1 to ${lines}`}
      </span>
    </form>
  );
}
