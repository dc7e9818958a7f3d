export type Run = { readonly text: string; readonly italic: boolean };

/** Text of a citation style, which sets some titles in italics. */
export type RichText = readonly Run[];

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether it has letters written from right to left, and must not be mixed up with what stands beside it. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

export const roman = (text: string): Run => ({ text, italic: false });

/** Only scripts that have italics are set in them. */
export const italic = (text: string): Run => ({
  text,
  italic: !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(text) && !isRightToLeft(text),
});

export function toPlainText(rich: RichText): string {
  return rich.map(({ text }) => text).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that HTML shows as it is. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

export function toHtml(rich: RichText): string {
  return rich
    .map(({ text, italic: isItalic }) => {
      const escaped = escapeHtml(text);
      if (isItalic) return `<i>${escaped}</i>`;
      return isRightToLeft(text) ? `<bdi>${escaped}</bdi>` : escaped;
    })
    .join('');
}
