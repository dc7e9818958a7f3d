import type { ReactNode } from 'react';
import type { Article, DateBasis } from '../../model/article.ts';
import { printCount } from '../../ui/print-count.ts';
import { describeDate } from './describe-date.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Fact, Facts } from './fact.tsx';
import { PlaceLinks } from './place-links.tsx';
import { ReaderSection } from './reader-section.tsx';
import { TopicWords } from './topic-words.tsx';

const TIMES = ['', 'once', 'twice', 'three times', 'four times'] as const;

/** A lower bound says in its own words what it rests on. */
const BASES: Readonly<Record<DateBasis, string>> = {
  stated: ', as printed with it',
  inferred: ', inferred from what cites it:',
  'not-before': '',
  unknown: '',
};

function Places({ file, lines, kind }: Article) {
  const rows = TIMES[lines.length] ?? `${printCount(lines.length)} times`;
  return (
    <>
      {file}, <PlaceLinks file={file} lines={lines} />
      {kind === 'entry' && lines.length > 1 && ` (the same row stands ${rows})`}
    </>
  );
}

type ArticleRecordProps = {
  readonly article: Article;
  /** Further rows: its problems. */
  readonly children: ReactNode;
};

/** Where the article stands in the raw text, and what of this page the program worked out. */
export function ArticleRecord({ article, children }: ArticleRecordProps) {
  const named = [
    { name: 'Places', values: article.places },
    { name: 'Actors', values: article.actors },
    { name: 'Systems', values: article.systems },
  ].filter(({ values }) => values.length > 0);
  return (
    <ReaderSection id="record" title="Record">
      <Facts>
        <Fact name="Raw text">
          <Places {...article} />
        </Fact>
        <Fact name="Date">
          {describeDate(article.date)}
          {BASES[article.date.basis]}
          {article.date.evidence.length > 0 && <EvidenceList evidence={article.date.evidence} />}
        </Fact>
        <Fact name="Topics">
          <TopicWords topics={article.topics} />
        </Fact>
        {named.map(({ name, values }) => (
          <Fact key={name} name={name}>
            {values.join(', ')}
          </Fact>
        ))}
        {children}
      </Facts>
    </ReaderSection>
  );
}
