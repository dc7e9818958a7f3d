import { Fragment } from 'react';
import type { Article } from '../../model/article.ts';
import { explorePath } from '../../query/paths.ts';
import { EVERYTHING, toggleValue } from '../../query/query.ts';
import { printQuery } from '../../query/url.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { Byline } from './byline.tsx';
import { useArticleNames } from './use-article-names.ts';

function Kicker({ collection, topics }: Article) {
  const names = useArticleNames();
  const filters = [
    { facet: 'collection', id: collection, name: names.collection(collection) } as const,
    ...topics.map(({ id }) => ({ facet: 'topic', id, name: names.topic(id) }) as const),
  ];
  return (
    <p className="font-semibold text-2xs text-accent uppercase tracking-wider">
      {filters.map(({ facet, id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ' · '}
          <TextLink to={explorePath(printQuery(toggleValue(EVERYTHING, facet, id)))}>{name}</TextLink>
        </Fragment>
      ))}
    </p>
  );
}

type ArticleHeadProps = { readonly article: Article; readonly headingId: string };

export function ArticleHead({ article, headingId }: ArticleHeadProps) {
  return (
    <header>
      <Kicker {...article} />
      <h1
        id={headingId}
        className="mt-2 text-pretty font-semibold font-serif text-2xl tracking-tight sm:text-3xl"
      >
        {article.title}
      </h1>
      <Byline article={article} />
    </header>
  );
}
