import { useSuspenseQuery } from '@tanstack/react-query';
import { articleItem } from '../../../export/cite/article-item.ts';
import { chicago } from '../../../export/cite/chicago.ts';
import { corpusQuery } from '../../../load/corpus-query.ts';
import type { Article } from '../../../model/article.ts';
import { articlePath } from '../../../query/paths.ts';
import { TypesetCitation } from '../../typeset-citation.tsx';
import { useWholeAddress } from '../../use-whole-address.ts';
import { Fact, Facts } from '../fact.tsx';
import { PlaceLinks } from '../place-links.tsx';

/** At the end of a printed article: how to cite it, where it is on the web, and what it was made of. */
export function Colophon({ article }: { readonly article: Article }) {
  const { manifest } = useSuspenseQuery(corpusQuery).data;
  const address = useWholeAddress(articlePath(article.id));
  const { file } = article;
  const input = manifest.inputs.find((candidate) => candidate.file === file);
  return (
    <section
      aria-label="About this print"
      className="mt-7 hidden break-inside-avoid border-line border-t pt-5 print:order-2 print:block"
    >
      <h2 className="mb-2 font-semibold font-serif text-lg">About this print</h2>
      <Facts>
        <Fact name="Cite as">
          <TypesetCitation rich={chicago.typeset(articleItem(article, manifest.title))} />
        </Fact>
        <Fact name="This page">{address}</Fact>
        <Fact name="Corpus">
          {manifest.title}: {file}, <PlaceLinks {...article} />
          {input !== undefined && <span className="block text-muted text-xs">sha256 {input.sha256}</span>}
        </Fact>
      </Facts>
    </section>
  );
}
