import { Check, Ellipsis, EqualNot, type LucideIcon, SearchX } from 'lucide-react';
import type { QuoteStatus } from '../model/piece.ts';

type Look = { readonly Icon: LucideIcon; readonly colour: string };

export const STATUS_LOOKS: Readonly<Record<QuoteStatus, Look>> = {
  verbatim: { Icon: Check, colour: 'text-good' },
  elided: { Icon: Ellipsis, colour: 'text-accent' },
  altered: { Icon: EqualNot, colour: 'text-warn' },
  'not-found': { Icon: SearchX, colour: 'text-muted' },
};

export function StatusIcon({ status }: { readonly status: QuoteStatus }) {
  const { Icon } = STATUS_LOOKS[status];
  return <Icon aria-hidden size={13} strokeWidth={2.25} className="shrink-0" />;
}
