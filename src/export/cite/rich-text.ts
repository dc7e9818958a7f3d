export type Run = { readonly text: string; readonly italic: boolean };

/** Text of a citation style, which sets some titles in italics. */
export type RichText = readonly Run[];

export const roman = (text: string): Run => ({ text, italic: false });
export const italic = (text: string): Run => ({ text, italic: true });

export function toPlainText(rich: RichText): string {
  return rich.map(({ text }) => text).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that HTML shows as it is. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

export function toHtml(rich: RichText): string {
  return rich.map((run) => (run.italic ? `<i>${escapeHtml(run.text)}</i>` : escapeHtml(run.text))).join('');
}
