import { fingerprint, slug } from '../text/slug.ts';

/** What an article's id is made of: nothing but its own words, so that other articles do not change it. */
export type Nameable = { readonly date: string | null; readonly title: string; readonly mark: string };

/** Gives an article an id that it has given none before. */
export type NameArticle = (article: Nameable) => string;

/**
 * Ids are `2024-04-15-a-title` for a dated article, `a-headline` for one printed without date. Where two would be
 * equal the later gets a fingerprint of its `mark` behind it.
 */
export function articleNamer(): NameArticle {
  const taken = new Set<string>();
  return ({ date, title, mark }) => {
    const plain = [date, slug(title)].filter((part) => part !== null).join('-');
    let id = plain;
    for (let n = 0; taken.has(id); n++) id = `${plain}-${fingerprint(n === 0 ? mark : `${mark}\n${n}`)}`;
    taken.add(id);
    return id;
  };
}
