import type { DossierPassage } from '../../model/dossier.ts';
import { chicago } from '../cite/chicago.ts';
import { escapeHtml, toHtml } from '../cite/rich-text.ts';
import { type DossierDocument, type DossierEntry, describeDossier } from './dossier-document.ts';
import type { DossierFormat } from './dossier-format.ts';

const STYLE = `
:root { color-scheme: light dark; --page: #faf9f6; --ink: #1b1f24; --muted: #5f6977; --line: #e9e5dd; --accent: #0b6e6e; }
@media screen and (prefers-color-scheme: dark) {
  :root { --page: #0f1317; --ink: #e6e9ec; --muted: #93a0ad; --line: #232b33; --accent: #4fb8af; }
}
@media print { :root { color-scheme: light; --page: #fff; } }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.6 "Source Serif 4", Georgia, serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 0; font-size: 1.25rem; line-height: 1.3; }
ol { margin: 0; padding: 0; list-style: none; }
li { margin-top: 1.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); break-inside: avoid; }
p { margin: 0.4rem 0 0; }
.cite, .made, .from { color: var(--muted); font: 0.875rem/1.5 system-ui, sans-serif; }
blockquote { margin: 0.9rem 0 0; padding-left: 1rem; border-left: 3px solid var(--accent); white-space: pre-line; }
.from { margin-top: 0.9rem; }
.from + blockquote { margin-top: 0.3rem; }
.note { margin-top: 0.9rem; white-space: pre-line; }
.note b { display: block; color: var(--muted); font: 600 0.75rem/1.5 system-ui, sans-serif; }
`;

function printPassage({ text, from }: DossierPassage): readonly string[] {
  return [
    ...(from === null ? [] : [`<p class="from">${escapeHtml(from)}</p>`]),
    `<blockquote dir="auto">${escapeHtml(text)}</blockquote>`,
  ];
}

function printEntry({ item, citation }: DossierEntry, at: number): string {
  const { title = item.title } = citation;
  return [
    '<li>',
    `<h2>${at + 1}. ${escapeHtml(title)}</h2>`,
    `<p class="cite">${toHtml(chicago.typeset(citation))}</p>`,
    ...(item.kind === 'passage' ? printPassage(item) : []),
    ...(item.note === '' ? [] : [`<p class="note" dir="auto"><b>Note</b>${escapeHtml(item.note)}</p>`]),
    '</li>',
  ].join('\n');
}

/** No script, nothing fetched, and a policy that says so: the file opens anywhere, also from a disk. */
function print(document: DossierDocument): string {
  const items = document.entries.map(printEntry);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dossier</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Dossier</h1>
<p class="made">${escapeHtml(describeDossier(document))}</p>
<ol>
${items.join('\n')}
</ol>
</main>
</body>
</html>
`;
}

export const dossierHtml = {
  id: 'html',
  label: 'HTML',
  extension: 'html',
  mime: 'text/html',
  print,
} as const satisfies DossierFormat;
