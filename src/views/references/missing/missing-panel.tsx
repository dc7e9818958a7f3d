import { useMemo } from 'react';
import { missingTable } from '../../../export/missing-table.ts';
import { describeReferenceFilter } from '../../../query/references/describe-references.ts';
import { filterMissing } from '../../../query/references/missing-register.ts';
import { Panel } from '../../../ui/panel.tsx';
import { printCount } from '../../../ui/print-count.ts';
import { DownloadButtons } from '../../download-buttons.tsx';
import type { FilterInUrl } from '../use-reference-filter.ts';
import type { References } from '../use-references.ts';
import { MissingTable } from './missing-table.tsx';

type MissingPanelProps = FilterInUrl & { readonly all: References };

/** The articles of OE Watch that footnotes cite and this corpus lacks: how often, where, and what is known of them. */
export function MissingPanel({ all, filter }: MissingPanelProps) {
  const { register, titleOf, corpus } = all;
  const entries = useMemo(() => filterMissing(register, filter, titleOf), [register, filter, titleOf]);
  const words = describeReferenceFilter({ ...filter, held: null }, titleOf);
  return (
    <Panel
      title="Missing pieces"
      hint="cited in footnotes, not in this corpus"
      actions={
        <>
          <p role="status" className="text-muted text-xs tabular-nums">
            {printCount(entries.length)} of {printCount(register.length)} articles
          </p>
          <DownloadButtons
            count={entries.length}
            what="missing articles"
            tableOf={() => missingTable({ corpus, entries, filter: words, titleOf })}
          />
        </>
      }
    >
      {entries.length > 0 ? (
        <MissingTable entries={entries} titleOf={titleOf} />
      ) : (
        <p className="py-3 text-muted">
          {register.length === 0
            ? 'Every article of OE Watch that footnotes cite is in this corpus.'
            : `No missing article has ${words.join('; ')}.`}
        </p>
      )}
    </Panel>
  );
}
