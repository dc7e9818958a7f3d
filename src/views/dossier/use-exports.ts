import { useMemo } from 'react';
import { browserDossier } from '../../dossier/browser-dossier.ts';
import { dossierDocument } from '../../export/dossier/dossier-document.ts';
import type { DossierFormat } from '../../export/dossier/dossier-format.ts';
import { DOSSIER_FORMATS } from '../../export/dossier/index.ts';
import type { ArticlesById } from '../../model/article-table.ts';
import type { MenuItem } from '../../ui/menu/menu-item.ts';
import { saveFile } from '../../ui/save-file.ts';

type Corpus = { readonly articles: ArticlesById; readonly publication: string };

/** The dossier as it is shown at that moment. */
function exportAs({ mime, extension, print }: DossierFormat, { articles, publication }: Corpus): void {
  const madeAt = new Date().toISOString();
  const document = dossierDocument(browserDossier.getState().dossier, articles, { publication, madeAt });
  saveFile(`oe-watch-dossier-${madeAt.slice(0, 10)}.${extension}`, mime, print(document));
}

/** A choice for each format the dossier can be taken out in. */
export function useExports({ articles, publication }: Corpus): readonly MenuItem[] {
  return useMemo(
    () =>
      DOSSIER_FORMATS.map((format) => ({
        id: format.id,
        label: format.label,
        onSelect: () => exportAs(format, { articles, publication }),
      })),
    [articles, publication],
  );
}
