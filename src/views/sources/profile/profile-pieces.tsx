import { articlePath, explorePath } from '../../../query/paths.ts';
import { EVERYTHING } from '../../../query/query.ts';
import { type OutletRecord, piecesOf } from '../../../query/sources/outlet-record.ts';
import { outletSearch } from '../../../query/sources/outlet-search.ts';
import { printQuery } from '../../../query/url.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useMore } from '../../use-more.tsx';

const BATCH = 40;

type ProfilePiecesProps = { readonly outlet: OutletRecord; readonly titleOf: (article: string) => string };

/** The pieces that cite the outlet, those that rest on it alone said to; and the way to them in Explore. */
export function ProfilePieces({ outlet, titleOf }: ProfilePiecesProps) {
  const { citations } = outlet;
  const { shown, button } = useMore(piecesOf(outlet), BATCH, 'pieces');
  const isSource = citations.some(({ kind }) => kind === 'source');
  return (
    <>
      <ul className="flex flex-col gap-2">
        {shown.map((id) => {
          const own = citations.filter(({ article }) => article === id);
          return (
            <li key={id}>
              <TextLink to={articlePath(id, own[0]?.anchor)} className="font-serif">
                {titleOf(id)}
              </TextLink>
              {own.some(({ isOnlyOutlet }) => isOnlyOutlet) && (
                <p className="text-warn text-xs">All excerpts of this piece are from it.</p>
              )}
            </li>
          );
        })}
      </ul>
      {button}
      {isSource && (
        <p className="mt-2.5 text-xs">
          <TextLink to={explorePath(printQuery({ ...EVERYTHING, text: outletSearch(outlet) }))}>
            Find the pieces that excerpt it in Explore
          </TextLink>
        </p>
      )}
    </>
  );
}
