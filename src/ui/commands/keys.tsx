import { Fragment } from 'react';
import { describeKeys, isMacKeyboard } from './describe-keys.ts';

type KeysProps = { readonly keys: string; readonly className?: string };

/** Keys to press, as they are printed on the keyboard. */
export function Keys({ keys, className = '' }: KeysProps) {
  return (
    <span className={`inline-flex shrink-0 items-center gap-1 ${className}`}>
      {describeKeys(keys, isMacKeyboard()).map((key, at) => (
        <Fragment key={key}>
          {at > 0 && <span className="sr-only"> + </span>}
          <kbd className="min-w-5 rounded-[4px] border border-line bg-page px-1 text-center font-sans text-2xs text-muted">
            {key}
          </kbd>
        </Fragment>
      ))}
    </span>
  );
}
