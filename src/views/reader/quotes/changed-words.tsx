type ChangedWordsProps = {
  /** As quoted; empty where the quotation leaves words out. */
  readonly quoted: string;
  /** As the excerpt has it; empty where the quotation adds words. */
  readonly source: string;
};

/** Words of a quotation that differ, beside those of the excerpt, which are not part of the text and stay out of a copy of it. */
export function ChangedWords({ quoted, source }: ChangedWordsProps) {
  return (
    <>
      {quoted !== '' && (
        <ins className="rounded-xs bg-good-tint text-good no-underline print:underline print:underline-offset-2">
          {quoted}
        </ins>
      )}
      {source !== '' && (
        <span data-added className="select-none">
          {' '}
          <del className="rounded-xs bg-bad-tint text-bad decoration-1">
            <span className="sr-only">(the excerpt has: </span>
            {source}
            <span className="sr-only">)</span>
          </del>
        </span>
      )}
    </>
  );
}
