import { chicago } from '../cite/chicago.ts';
import type { RichText } from '../cite/rich-text.ts';
import { escapeMarkdown, escapeMarkdownLines } from '../escape-markdown.ts';
import { type DossierDocument, type DossierEntry, describeDossier } from './dossier-document.ts';
import type { DossierFormat } from './dossier-format.ts';

function printRich(rich: RichText): string {
  return rich
    .map(({ text, italic }) => (italic ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text)))
    .join('');
}

function printEntry({ item, citation }: DossierEntry, at: number): readonly string[] {
  const { title = item.title } = citation;
  return [
    '',
    `## ${at + 1}\\. ${escapeMarkdown(title)}`,
    '',
    printRich(chicago.typeset(citation)),
    ...(item.kind === 'passage'
      ? ['', ...escapeMarkdownLines(item.text).map((line) => `> ${line}`.trim())]
      : []),
    ...(item.note === '' ? [] : ['', '**Note**', '', ...escapeMarkdownLines(item.note)]),
  ];
}

function print(document: DossierDocument): string {
  const lines = [
    '# Dossier',
    '',
    escapeMarkdown(describeDossier(document)),
    ...document.entries.flatMap(printEntry),
  ];
  return `${lines.join('\n')}\n`;
}

/** A heading an item, its citation, the passage as a quotation, the note. */
export const dossierMarkdown = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mime: 'text/markdown',
  print,
} as const satisfies DossierFormat;
