import type { ExportTable } from '../export/export-table.ts';
import { EXPORT_FORMATS } from '../export/index.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands/use-commands.ts';
import { printCount } from '../ui/print-count.ts';
import { saveFile } from '../ui/save-file.ts';

type DownloadButtonsProps = {
  /** Made when it is asked for. */
  readonly tableOf: () => ExportTable;
  readonly count: number;
  /** What they are, `problems`. */
  readonly what: string;
};

/** A button for each format. */
export function DownloadButtons({ tableOf, count, what }: DownloadButtonsProps) {
  const formats = EXPORT_FORMATS.map(({ id, label, extension, mime, print }) => ({
    id,
    label,
    save: (): void => {
      const table = tableOf();
      saveFile(`${table.name}.${extension}`, mime, print(table));
    },
  }));
  useCommands(
    formats
      .filter(() => count > 0)
      .map(({ id, label, save }) => ({
        id: `download ${what} ${id}`,
        label: `Download the ${what} shown as ${label}`,
        group: 'Download',
        words: 'export save file',
        run: save,
      })),
  );
  return formats.map(({ id, label, save }) => (
    <Button
      key={id}
      disabled={count === 0}
      title={`Download the ${printCount(count)} ${what} shown as ${label}`}
      onClick={save}
    >
      <span className="sr-only">Download </span>
      {label}
    </Button>
  ));
}
