import type { DossierPassage } from '../../model/dossier.ts';
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

function printPassage({ text, from }: DossierPassage): readonly string[] {
  return [
    '',
    ...(from === null ? [] : [`*${escapeMarkdown(from)}*`, '']),
    ...escapeMarkdownLines(text).map((line) => `> ${line}`.trim()),
  ];
}

function printEntry({ item, citation }: DossierEntry, at: number): readonly string[] {
  const { title = item.title } = citation;
  return [
    '',
    `## ${at + 1}\\. ${escapeMarkdown(title)}`,
    '',
    printRich(chicago.typeset(citation)),
    ...(item.kind === 'passage' ? printPassage(item) : []),
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
