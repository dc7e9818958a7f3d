import { Button } from '../../../ui/button.tsx';
import { printCount } from '../../../ui/print-count.ts';

type MoreButtonProps = {
  /** What there is more of. */
  readonly plural: string;
  readonly all: boolean;
  readonly hidden: number;
  readonly onChange: (all: boolean) => void;
};

/** Shows the rows a chart leaves out, in the chart and in its table alike. */
export function MoreButton({ plural, all, hidden, onChange }: MoreButtonProps) {
  if (!all && hidden === 0) return null;
  return (
    <Button
      look="text"
      aria-expanded={all}
      className={`mt-1 -ml-1 ${all ? '' : 'print:inline-flex!'}`}
      onClick={() => onChange(!all)}
    >
      {all ? `Fewer ${plural}` : `${printCount(hidden)} more ${plural}`}
    </Button>
  );
}
