import { Fragment } from 'react';

type TimelineNotesProps = {
  /** Months without entries, `2020-11 to 2021-03`. */
  readonly gaps: readonly string[];
  /** What else a reader must know, a sentence each. */
  readonly notes: readonly string[];
};

/** What the drawing alone might be misread for. */
export function TimelineNotes({ gaps, notes }: TimelineNotesProps) {
  if (gaps.length === 0 && notes.length === 0) return null;
  return (
    <p className="min-w-64 flex-1 py-1 text-2xs text-muted">
      {notes.map((note) => (
        <Fragment key={note}>{note} </Fragment>
      ))}
      {gaps.length > 0 && (
        <>
          No entries in the index:{' '}
          {gaps.map((gap, at) => (
            <Fragment key={gap}>
              {at > 0 && ', '}
              <span className="whitespace-nowrap">{gap}</span>
            </Fragment>
          ))}
          . Absence of entries is not absence of events.
        </>
      )}
    </p>
  );
}
