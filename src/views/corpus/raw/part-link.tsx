import { useLocation } from 'react-router-dom';
import type { LineSpan } from '../../../model/article.ts';
import { rawTextPath, readResults } from '../../../query/paths.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { describeSpan } from '../../describe-span.ts';

type PartLinkProps = {
  readonly way: 'back' | 'on';
  readonly file: string;
  readonly part: LineSpan | null;
  /** The line of the part that lies beside the one shown. */
  readonly line: number | undefined;
};

/** Leads to the part before or after of a text that is too long for one page, at the line that lies beside this part. */
export function PartLink({ way, file, part, line }: PartLinkProps) {
  const { state } = useLocation();
  if (part === null || line === undefined) return null;
  return (
    <p className="px-3.5 py-2 font-sans text-sm">
      <TextLink
        to={rawTextPath(file, [line, line])}
        state={{ results: readResults(state) }}
        className="inline-flex min-h-6 items-center underline"
      >
        Go {way} to {describeSpan(part)}
      </TextLink>
    </p>
  );
}
