import type { Fault } from '../../../dossier/dossier-fault.ts';
import { describeFileFault } from '../../describe-dossier-fault.ts';

type RestoreFaultProps = { readonly name: string; readonly fault: Fault };

export function RestoreFault({ name, fault }: RestoreFaultProps) {
  return (
    <div role="alert" className="mt-4 rounded-md bg-bad-tint px-3.5 py-2.5 [overflow-wrap:anywhere]">
      <p className="font-semibold text-bad">{name} cannot be restored</p>
      <p className="mt-1">{describeFileFault(fault)} The dossier is as it was.</p>
    </div>
  );
}
