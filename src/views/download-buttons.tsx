import type { ExportTable } from '../export/export-table.ts';
import { EXPORT_FORMATS } from '../export/index.ts';
import { Button } from '../ui/button.tsx';
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
  return EXPORT_FORMATS.map(({ id, label, extension, mime, print }) => (
    <Button
      key={id}
      disabled={count === 0}
      title={`Download the ${count} ${what} shown as ${label}`}
      onClick={() => {
        const table = tableOf();
        saveFile(`${table.name}.${extension}`, mime, print(table));
      }}
    >
      <span className="sr-only">Download </span>
      {label}
    </Button>
  ));
}
