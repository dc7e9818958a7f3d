import type { Locator } from 'playwright/test';
import { articleAddress, PIECES, type Piece } from './corpus.ts';
import { expect, test } from './page.ts';

/** Each marker in the order of the text, as its label and how often the label stood before. */
function markersOf({ analysis }: Piece): readonly { readonly label: string; readonly before: number }[] {
  const labels = analysis.flatMap(({ markers }) => markers.map(({ label }) => label));
  return labels.map((label, index) => ({
    label,
    before: labels.slice(0, index).filter((other) => other === label).length,
  }));
}

async function background(element: Locator): Promise<string> {
  return element.evaluate((node) => getComputedStyle(node).backgroundColor);
}

for (const piece of PIECES) {
  const markers = markersOf(piece);
  const noteAt = (label: string): number => piece.footnotes.findIndex((note) => note.label === label);

  test(`${piece.title}: ${markers.length} markers lead to their notes and back`, async ({ page }) => {
    await page.goto(articleAddress(piece));
    const notes = page.getByRole('region', { name: 'Footnotes' }).getByRole('listitem');
    await expect(notes).toHaveCount(piece.footnotes.length);
    const noterefs = page.locator('[role="doc-noteref"]');
    await expect(noterefs).toHaveCount(markers.length);

    for (const { label, before } of markers) {
      const name = `Footnote ${label}`;
      const marker = page.getByRole('link', { name, exact: true }).nth(before);
      const note = notes.nth(noteAt(label));
      const unmarked = await background(note);

      await marker.focus();
      await page.keyboard.press('Enter');
      await expect(note).toBeFocused();
      await expect(note).toBeInViewport();
      expect(await background(note)).not.toBe(unmarked);

      await note
        .getByRole('link', { name: `Back to text, footnote ${label}` })
        .nth(before)
        .press('Enter');
      await expect(marker).toBeFocused();
      await expect(marker).toBeInViewport();
      expect(await background(note)).toBe(unmarked);
    }
  });

  test(`${piece.title}: the references of its notes are links`, async ({ page }) => {
    await page.goto(articleAddress(piece));
    for (const [index, { references }] of piece.footnotes.entries()) {
      const note = page.getByRole('region', { name: 'Footnotes' }).getByRole('listitem').nth(index);
      for (const { url, target, title } of references) {
        if (url !== null)
          await expect(note.locator(`a[href="${url}"][target="_blank"]`).first()).toBeVisible();
        if (target === null) continue;
        const inside = note.getByRole('link', { name: `In this corpus: ${title}` });
        await expect(inside).toHaveAttribute('href', articleAddress({ id: target }));
      }
    }
  });
}

test('Back leads from a note to its marker', async ({ page }) => {
  const piece = PIECES.find((candidate) => markersOf(candidate).length > 1);
  test.skip(piece === undefined, 'no piece has two markers');
  await page.goto(articleAddress(piece ?? { id: '' }));
  const marker = page.locator('[role="doc-noteref"]').nth(1);
  await marker.press('Enter');
  await expect(page).toHaveURL(/#note-/);
  await page.goBack();
  await expect(page).not.toHaveURL(/#/);
  await expect(marker).toBeFocused();
  await expect(marker).toBeInViewport();
});

test('a link to a note opens at the note', async ({ page }) => {
  const piece = PIECES.find(({ footnotes }) => footnotes.length > 0);
  test.skip(piece === undefined, 'no piece has a footnote');
  const label = piece?.footnotes.at(-1)?.label ?? '';
  await page.goto(`${articleAddress(piece ?? { id: '' })}#note-${label}`);
  const note = page.getByRole('region', { name: 'Footnotes' }).getByRole('listitem').last();
  await expect(note).toBeFocused();
  await expect(note).toBeInViewport();
});
