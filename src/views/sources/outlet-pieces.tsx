import { articlePath } from '../../query/paths.ts';
import { type OutletRecord, piecesOf } from '../../query/sources/outlet-record.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { MoreInProfile } from './more-in-profile.tsx';
import { OnlyOutlet } from './only-outlet.tsx';

const LIMIT = 3;

type OutletPiecesProps = { readonly outlet: OutletRecord; readonly titleOf: (article: string) => string };

/** The pieces that cite the outlet, each as a link to where it does; the rest in its profile. */
export function OutletPieces({ outlet, titleOf }: OutletPiecesProps) {
  const { citations } = outlet;
  const pieces = piecesOf(outlet);
  return (
    <ul className="flex flex-col gap-1">
      {pieces.slice(0, LIMIT).map((id) => {
        const first = citations.find(({ article }) => article === id);
        return (
          <li key={id}>
            <TextLink to={articlePath(id, first?.anchor)}>{titleOf(id)}</TextLink>
            {first?.isOnlyOutlet && <OnlyOutlet />}
          </li>
        );
      })}
      <MoreInProfile outlet={outlet} count={pieces.length - LIMIT} what="pieces" />
    </ul>
  );
}
