import type { ReactNode } from 'react';

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
      className={quietTitle || isFirst ? 'outline-none' : 'mt-10 border-line border-t pt-6 outline-none'}
    >
      <h2 id={headingId} className={quietTitle ? 'sr-only' : 'mb-4 font-semibold font-serif text-lg'}>
        {title}
      </h2>
      {children}
    </section>
  );
}
