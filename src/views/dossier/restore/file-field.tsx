import { type ChosenFile, readFile } from './read-file.ts';

type FileFieldProps = { readonly onChoose: (chosen: ChosenFile) => void };

export function FileField({ onChoose }: FileFieldProps) {
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    onChoose(await readFile(file));
  };
  return (
    <label className="mt-4 block">
      <span className="sr-only">Backup file</span>
      <input
        type="file"
        accept=".json,application/json"
        // The same file chosen again, after it was mended, is a choice too.
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
        }}
        onChange={({ target }) => void choose(target)}
        className="block w-full rounded-md border border-line bg-page p-1.5 text-muted text-xs file:mr-3 file:rounded-md file:border file:border-line file:border-solid file:bg-panel file:px-2.5 file:py-1 file:text-ink"
      />
    </label>
  );
}
