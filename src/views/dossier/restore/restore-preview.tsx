import { useMemo, useState } from 'react';
import { browserDossier } from '../../../dossier/browser-dossier.ts';
import { applyChange, type DossierChange } from '../../../dossier/change.ts';
import { compareDossiers, isSame } from '../../../dossier/compare-dossiers.ts';
import { type Dossier, itemKey } from '../../../model/dossier.ts';
import { Button } from '../../../ui/button.tsx';
import { countItems } from '../../describe-dossier-items.ts';
import { useDossier } from '../../use-dossier.ts';
import { DifferenceView } from './difference-view.tsx';

const MODES = {
  merge: {
    label: 'Merge',
    hint: 'Keeps what is here and adds what is not. Where both have a note, both notes stay.',
  },
  replace: { label: 'Replace', hint: 'The dossier becomes what the file holds, in its order.' },
} as const;

type Mode = keyof typeof MODES;

function changeOf(mode: Mode, { items }: Dossier, now: Dossier): DossierChange {
  return mode === 'merge'
    ? { kind: 'merge', items }
    : { kind: 'replace', items, shown: now.items.map(itemKey) };
}

type ModeFieldProps = { readonly mode: Mode; readonly onChange: (mode: Mode) => void };

function ModeField({ mode, onChange }: ModeFieldProps) {
  return (
    <fieldset className="mt-4 flex flex-col gap-2">
      <legend className="sr-only">How</legend>
      {(Object.keys(MODES) as readonly Mode[]).map((one) => (
        <label key={one} className="flex gap-2.5">
          <input
            type="radio"
            name="mode"
            checked={mode === one}
            onChange={() => onChange(one)}
            className="mt-1 size-3.5 shrink-0 accent-accent"
          />
          <span>
            <span className="font-semibold">{MODES[one].label}</span>
            <span className="block text-muted">{MODES[one].hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type RestorePreviewProps = { readonly backup: Dossier; readonly onClose: () => void };

/** What the backup would change, as the dossier now stands, and the button that does it. */
export function RestorePreview({ backup, onClose }: RestorePreviewProps) {
  const { dossier } = useDossier();
  const [mode, setMode] = useState<Mode>('merge');
  const change = useMemo(() => changeOf(mode, backup, dossier), [mode, backup, dossier]);
  const difference = useMemo(() => compareDossiers(dossier, applyChange(dossier, change)), [dossier, change]);
  const restore = (): void => {
    browserDossier.changeWithUndo('restored', change);
    onClose();
  };
  return (
    <>
      <p className="mt-4">The file holds {countItems(backup.items)}.</p>
      {dossier.items.length > 0 && <ModeField mode={mode} onChange={setMode} />}
      <DifferenceView difference={difference} />
      <div className="mt-5 flex justify-end gap-2.5">
        <Button onClick={onClose} className="px-3 py-1.5">
          Cancel
        </Button>
        <Button look="solid" disabled={isSame(difference)} onClick={restore}>
          {dossier.items.length === 0 ? 'Restore' : MODES[mode].label}
        </Button>
      </div>
    </>
  );
}
