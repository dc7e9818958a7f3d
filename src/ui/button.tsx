import type { ComponentProps } from 'react';

export type ButtonLook = 'outline' | 'solid' | 'text';

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  outline: 'border border-line bg-panel px-2.5 py-1 text-muted hover:bg-hover hover:text-ink',
  solid: 'bg-accent px-3 py-1.5 font-medium text-panel hover:opacity-90',
  text: 'px-1 py-1 text-accent hover:underline',
};

type ButtonProps = ComponentProps<'button'> & { readonly look?: ButtonLook };

/** A button at least 24 px high; `outline` unless told otherwise. */
export function Button({ look = 'outline', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex min-h-6 items-center gap-1.5 rounded-md text-xs ${LOOKS[look]} disabled:opacity-50 print:hidden ${className}`}
    />
  );
}
