import { ZoomIn, ZoomOut } from 'lucide-react';
import { withZoom, type Zoom } from '../../../query/view.ts';
import { Button } from '../../../ui/button.tsx';
import type { Explorer } from '../use-explorer.ts';

type ZoomButtonsProps = {
  readonly explorer: Pick<Explorer, 'view' | 'changeView'>;
  /** The chosen months; null where they are all. */
  readonly selection: Zoom | null;
};

type Step = { readonly name: string; readonly zoom: Zoom | null; readonly inwards: boolean };

/** Where the axis can go from here. */
function stepsFrom(zoom: Zoom | null, selection: Zoom | null): readonly Step[] {
  const isThere = zoom !== null && zoom.from === selection?.from && zoom.to === selection.to;
  const into = { name: 'Zoom to selection', zoom: selection, inwards: true };
  const out = { name: 'Whole span', zoom: null, inwards: false };
  return [...(selection === null || isThere ? [] : [into]), ...(zoom === null ? [] : [out])];
}

/** Shows the chosen months alone, or all again. One button becomes the other, and keeps the focus. */
export function ZoomButtons({ explorer: { view, changeView }, selection }: ZoomButtonsProps) {
  return stepsFrom(view.zoom, selection).map(({ name, zoom, inwards }, place) => {
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
