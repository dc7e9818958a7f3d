import type { Article } from '../../../../model/article.ts';
import type { Domain } from '../../../../model/taxonomy.ts';
import { Swatch } from '../../../../ui/swatch.tsx';
import { Tip } from '../../../../ui/tip.tsx';
import type { TipHold } from '../../../../ui/use-tip.ts';
import { describeMarkAuthors, describeMarkDate } from './describe-mark.ts';
import type { PlacedMark } from './place-marks.ts';

type MarkTipProps = {
  readonly mark: PlacedMark;
  readonly article: Article;
  readonly domains: readonly Domain[];
  readonly width: number;
  /** Whether it was touched: then the next touch opens it. */
  readonly touched: boolean;
  readonly hold: TipHold;
};

const WIDEST = 240;

/** What a mark is; above the strip, and always within the panel. */
export function MarkTip({ mark, article, domains, width, touched, hold }: MarkTipProps) {
  const { domain, x } = mark;
  const room = Math.max(0, width - WIDEST);
  const side =
    x < width / 2 ? { left: Math.min(room, Math.max(0, x - 16)) } : { right: Math.min(room, width - x - 16) };
  return (
    <Tip hold={hold} style={{ bottom: 'calc(100% + 2px)', maxWidth: WIDEST, ...side }}>
      <p className="font-semibold font-serif text-sm">{article.title}</p>
      <p className="mt-0.5 text-muted">
        {describeMarkDate(article.date)} · {describeMarkAuthors(article)}
      </p>
      <p className="flex items-center gap-1.5 text-muted">
        <Swatch colour={`domain-${domain}`} />
        {domains.find(({ id }) => id === domain)?.name ?? 'No topic'}
      </p>
      {touched && <p className="mt-0.5 text-accent">Tap again to open</p>}
    </Tip>
  );
}
