import type { TopicMatch } from '../../model/article.ts';
import { useArticleNames } from './use-article-names.ts';

/** Each topic with the words that earned it. */
export function TopicWords({ topics }: { readonly topics: readonly TopicMatch[] }) {
  const names = useArticleNames();
  if (topics.length === 0) return 'none: no rule found its words';
  return (
    <ul className="flex flex-col gap-1">
      {topics.map(({ id, because }) => (
        <li key={id}>
          {names.topic(id)}
          <span className="text-muted"> because of {because.map((words) => `“${words}”`).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
