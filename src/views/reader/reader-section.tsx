import type { ReactNode } from 'react';

/** On paper the sources follow the analysis also where they have a column of their own; what is only a way on is left out. */
const ON_PAPER: Readonly<Record<string, string>> = {
  analysis: '',
  sources: 'print:order-1 print:mt-7 print:border-t print:border-line print:pt-5',
  image: 'print:order-2 print:mt-7 print:break-inside-avoid print:pt-5',
  related: 'print:hidden',
};
const BEHIND = 'print:order-2 print:mt-7 print:pt-5';

type ReaderSectionProps = {
  readonly id: string;
  readonly title: string;
  /** The analysis follows the headline: its heading is for assistive technology alone. */
  readonly quietTitle?: boolean;
  /** Nothing stands above it that it has to be set off from. */
  readonly isFirst?: boolean;
  readonly role?: 'doc-endnotes';
  readonly children: ReactNode;
};

/** A part of the article: a region named by its heading, and a place its address can name. */
export function ReaderSection({
  id,
  title,
  quietTitle = false,
  isFirst = false,
  role,
  children,
}: ReaderSectionProps) {
  const headingId = `${id}-heading`;
  return (
    <section
      id={id}
      role={role}
      tabIndex={-1}
      aria-labelledby={headingId}
      className={`outline-none ${quietTitle || isFirst ? '' : 'mt-10 border-line border-t pt-6'} ${ON_PAPER[id] ?? BEHIND}`}
    >
      <h2 id={headingId} className={quietTitle ? 'sr-only' : 'mb-4 font-semibold font-serif text-lg'}>
        {title}
      </h2>
      {children}
    </section>
  );
}
