import type { PieceArticle } from '../parsed.ts';

export type PrintedLink = { readonly url: string; readonly line: number; readonly of: string };

/** Every link a piece prints: of its sources, its footnotes' references and its image. */
export function printedLinks({ piece, text }: PieceArticle): readonly PrintedLink[] {
  const links: PrintedLink[] = [];
  const add = (url: string | null | undefined, line: number, of: string) => {
    if (url) links.push({ url, line, of });
  };
  for (const { n, url, lines } of piece.sources) add(url, lines.at(-1) ?? 0, `source ${n}`);
  for (const { label, line, references } of piece.footnotes) {
    for (const { url } of references) add(url, line, `footnote ${label}`);
  }
  add(piece.image?.source, text.imageLines.source ?? text.span[1], 'the image');
  return links;
}
