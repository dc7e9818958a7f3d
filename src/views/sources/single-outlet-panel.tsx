import { outletPath } from '../../query/outlet-path.ts';
import { articlePath } from '../../query/paths.ts';
import type { SingleOutletPiece } from '../../query/sources/single-outlet-pieces.ts';
import { ListRows } from '../../ui/long/list-rows.tsx';
import { Panel } from '../../ui/panel.tsx';
import { printCount } from '../../ui/print-count.ts';
import { TextLink } from '../../ui/text-link.tsx';

type SingleOutletPanelProps = {
  readonly pieces: readonly SingleOutletPiece[];
  /** How many pieces there are. */
  readonly of: number;
  readonly titleOf: (article: string) => string;
  readonly search: string;
};

function Outlet({
  piece: { outlet, sources },
  search,
}: {
  readonly piece: SingleOutletPiece;
  readonly search: string;
}) {
  return (
    <>
      {outlet === null ? (
        'an outlet it does not name'
      ) : (
        <TextLink to={outletPath(outlet, search)} className="underline decoration-accent/40">
          <bdi>{outlet}</bdi>
        </TextLink>
      )}
      {sources > 1 ? `, all ${sources} sources` : ', one source'}
    </>
  );
}

/** Pieces in which no second outlet bears out what the first one says. */
export function SingleOutletPanel({ pieces, of, titleOf, search }: SingleOutletPanelProps) {
  return (
    <Panel
      title="Pieces that rest on one outlet"
      hint={`${printCount(pieces.length)} of ${printCount(of)} pieces excerpt no second one`}
    >
      <ListRows rows={pieces} keyOf={({ article }) => article} usualHeight={40}>
        {(piece, place) => (
          <li {...place} className="border-line border-t py-2 sm:grid sm:grid-cols-[3fr_2fr] sm:gap-4">
            <TextLink
              to={articlePath(piece.article, 'sources')}
              className="font-semibold font-serif text-base text-ink leading-snug hover:text-accent"
            >
              {titleOf(piece.article)}
            </TextLink>
            <p className="text-muted max-sm:mt-0.5">
              <Outlet piece={piece} search={search} />
              {piece.inFootnotes.length > 0 && `; its footnotes cite ${piece.inFootnotes.join(', ')}`}
            </p>
          </li>
        )}
      </ListRows>
    </Panel>
  );
}
