import type { Hit } from '../../../search/find.ts';
import { describeWhere } from './describe-where.ts';
import { MarkedText } from './marked-text.tsx';

/** The passage of an article in which something was found, and what kind of text it is. */
export function HitSnippet({ hit: { snippet, also } }: { readonly hit: Hit }) {
  if (snippet === null) return null;
  const { field, text, marks, offset, cut } = snippet;
  return (
    <p className="mt-1.5 max-w-prose border-highlight border-l-2 pl-2.5 text-ink/85 [overflow-wrap:anywhere]">
      <bdi dir="auto">
        {offset > 0 && '… '}
        <MarkedText text={text} marks={marks} />
        {cut && ' …'}
      </bdi>
      <span className="block text-muted text-xs">{describeWhere(field, also)}</span>
    </p>
  );
}
