import type { ReactNode } from 'react';

export type ErrorFact = { readonly name: string; readonly value: string };

type ErrorStateProps = {
  readonly title: string;
  readonly what: string;
  readonly facts: readonly ErrorFact[];
  readonly remedy: string;
  /** A command that mends it, to copy. */
  readonly command: string | null;
  readonly actions: ReactNode;
};

function Facts({ facts }: { readonly facts: readonly ErrorFact[] }) {
  return (
    <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 border-line border-t pt-4">
      {facts.map(({ name, value }) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="min-w-0 font-mono text-xs leading-5 [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A page that cannot be shown: what is wrong, where, and what to do. */
export function ErrorState({ title, what, facts, remedy, command, actions }: ErrorStateProps) {
  return (
    <div
      role="alert"
      className="mx-auto my-10 max-w-xl rounded-card border border-line bg-panel p-6 sm:my-16"
    >
      <h1 className="font-semibold font-serif text-xl">{title}</h1>
      <p className="mt-2 [overflow-wrap:anywhere]">{what}</p>
      {facts.length > 0 && <Facts facts={facts} />}
      <h2 className="mt-4 border-line border-t pt-4 font-semibold">What to do</h2>
      <p className="mt-1">{remedy}</p>
      {command !== null && (
        <p className="mt-2">
          <code className="inline-block rounded-md bg-hover px-2.5 py-1.5 font-mono text-xs">{command}</code>
        </p>
      )}
      <div className="mt-5 flex flex-wrap items-center gap-4">{actions}</div>
    </div>
  );
}
