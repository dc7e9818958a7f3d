import { ZoomIn, ZoomOut } from 'lucide-react';
import { withZoom, type Zoom } from '../../../query/view.ts';
import { Button } from '../../../ui/button.tsx';
import type { Explorer } from '../use-explorer.ts';
import { zoomSteps } from './zoom-steps.ts';

type ZoomButtonsProps = {
  readonly explorer: Pick<Explorer, 'view' | 'changeView'>;
  /** The chosen months; null where they are all. */
  readonly selection: Zoom | null;
};

/** Shows the chosen months alone, or all again. One button becomes the other, and keeps the focus. */
export function ZoomButtons({ explorer: { view, changeView }, selection }: ZoomButtonsProps) {
  return zoomSteps(view.zoom, selection).map(({ name, zoom, inwards }, place) => {
    const Icon = inwards ? ZoomIn : ZoomOut;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the first place keeps its button, whatever that does next.
      <Button key={place} onClick={() => changeView((now) => withZoom(now, zoom))}>
        <Icon aria-hidden size={13} />
        {name}
      </Button>
    );
  });
}
