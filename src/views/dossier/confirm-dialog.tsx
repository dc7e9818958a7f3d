import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Modal } from '../../ui/modal.tsx';

type ConfirmDialogProps = {
  readonly question: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What the button that does it is called. */
  readonly verb: string;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
};

/** Asks before something goes. */
export function ConfirmDialog({ question, isOpen, onClose, verb, onConfirm, children }: ConfirmDialogProps) {
  return (
    <Modal label={question} isOpen={isOpen} onClose={onClose} className="max-w-[28rem]!">
      <div className="p-5">
        <h2 className="font-semibold font-serif text-lg">{question}</h2>
        <div className="mt-2 text-muted">{children}</div>
        <div className="mt-5 flex justify-end gap-2.5">
          <Button onClick={onClose} className="px-3 py-1.5">
            Cancel
          </Button>
          <Button
            look="solid"
            onClick={() => {
              onConfirm();
              onClose();
            }}
          >
            {verb}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
