import { Download } from 'lucide-react';
import { useState } from 'react';
import { MenuButton } from '../menu/menu-button.tsx';
import type { ChartFile } from './save-chart.ts';

type DownloadMenuProps = { readonly fileOf: () => ChartFile };

const SAVING = () => import('./save-chart.ts');

/** The chart's numbers and its picture as files; what they are made with is loaded with the first. */
export function DownloadMenu({ fileOf }: DownloadMenuProps) {
  const [fault, setFault] = useState<string | null>(null);
  const save = (format: 'csv' | 'svg' | 'png'): void => {
    setFault(null);
    SAVING()
      .then(({ saveChart }) => saveChart(format, fileOf()))
      .catch((error: unknown) => setFault(error instanceof Error ? error.message : String(error)));
  };
  return (
    <>
      <MenuButton
        label="Download"
        items={[
          { id: 'csv', label: 'CSV, the numbers', onSelect: () => save('csv') },
          { id: 'svg', label: 'SVG, the picture to edit', onSelect: () => save('svg') },
          { id: 'png', label: 'PNG, the picture', onSelect: () => save('png') },
        ]}
        className="grid size-6 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
      >
        <Download aria-hidden size={14} />
      </MenuButton>
      {fault !== null && (
        <span role="alert" className="text-bad text-xs">
          The file could not be made: {fault}
        </span>
      )}
    </>
  );
}
