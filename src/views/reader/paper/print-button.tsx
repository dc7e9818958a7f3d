import { Printer } from 'lucide-react';
import { Button } from '../../../ui/button.tsx';
import { useCommands } from '../../../ui/commands/use-commands.ts';

const printPage = (): void => print();

/** The browser's own printing; on a phone, where the bar has no room for it, from the palette. */
export function PrintButton() {
  useCommands([
    {
      id: 'print',
      label: 'Print this article',
      group: 'Article',
      words: 'paper PDF save',
      run: printPage,
    },
  ]);
  return (
    <Button onClick={printPage} title="Print" className="min-h-7 max-md:hidden">
      <Printer aria-hidden size={14} />
      <span className="max-lg:sr-only">Print</span>
    </Button>
  );
}
