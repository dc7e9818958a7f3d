import { Download } from 'lucide-react';
import { MenuButton } from '../menu/menu-button.tsx';
import { CHART_FORMATS } from './chart-formats.ts';
import type { ChartFile } from './save-chart.ts';
import { useDownloadCommands } from './use-download-commands.ts';
import { useSaveChart } from './use-save-chart.ts';

type DownloadMenuProps = { readonly fileOf: () => ChartFile };

/** The chart's numbers and its picture as files. */
export function DownloadMenu({ fileOf }: DownloadMenuProps) {
  const { save, fault } = useSaveChart(fileOf);
  useDownloadCommands(fileOf().title, save);
  return (
    <>
      <MenuButton
        label="Download"
        items={CHART_FORMATS.map(({ id, name, what }) => ({
          id,
          label: `${name}, ${what}`,
          onSelect: () => save(id),
        }))}
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
