import type { CSSProperties, PointerEvent, ReactNode } from 'react';
import type { TipHold } from './use-tip.ts';

type TipProps = {
  readonly hold: TipHold;
  readonly style: CSSProperties;
  readonly className?: string;
  readonly children: ReactNode;
};

/** What lies under a tip is not pointed at. */
const stop = (event: PointerEvent): void => event.stopPropagation();

/** What is pointed at, in words for the eye: assistive technology has them as its name. The pointer may move onto it. */
export function Tip({ hold, style, className = '', children }: TipProps) {
  return (
    <div
      aria-hidden
      {...hold}
      onPointerMove={stop}
      onPointerOver={stop}
      onPointerDown={stop}
      className={`absolute z-10 w-max cursor-default rounded-md border border-line bg-panel px-2.5 py-1.5 text-xs shadow-md print:hidden ${className}`}
      style={style}
    >
      {children}
    </div>
  );
}
