import { directionOf } from '../../model/language.ts';
import type { CitationRecord } from '../../query/sources/outlet-record.ts';

type CitationTitleProps = {
  readonly citation: Pick<CitationRecord, 'title' | 'translatedTitle' | 'language' | 'kind' | 'authors'>;
  readonly className?: string;
};

/** The title in its own language and direction, the analysts' translation under it, and who wrote it. */
export function CitationTitle({ citation, className = '' }: CitationTitleProps) {
  const { title, translatedTitle, language, authors } = citation;
  return (
    <div className={className}>
      {title === null ? (
        <p className="font-serif text-muted text-sm">No title given</p>
      ) : (
        <p
          lang={language ?? undefined}
          dir={directionOf(language)}
          className="font-serif text-base leading-snug"
        >
          {title}
        </p>
      )}
      {translatedTitle !== null && (
        <p lang="en" className="mt-0.5 font-serif text-muted text-sm italic">
          {translatedTitle}
        </p>
      )}
      {authors.length > 0 && <p className="mt-0.5 text-muted text-xs">{authors.join(', ')}</p>}
    </div>
  );
}
