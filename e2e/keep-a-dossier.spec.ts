import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { ARTICLES, articleAddress, PIECES } from './corpus.ts';
import {
  articleItem,
  dossierOf,
  itemsOf,
  noteOf,
  openTabs,
  openWith,
  passageItem,
  store,
} from './dossier.ts';
import { expect, test } from './page.ts';

const [first, second, third] = ARTICLES;
if (first === undefined || second === undefined || third === undefined) throw new Error('a corpus of three');
const THREE = [first, second, third];

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function expectOrder(page: Page, articles: readonly { readonly title: string }[]): Promise<void> {
  await expect(itemsOf(page)).toHaveCount(articles.length);
  for (const [at, { title }] of articles.entries()) await expect(itemsOf(page).nth(at)).toContainText(title);
}

/** The text of the file that pressing the button downloads. */
async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return readFile(await file.path(), 'utf8');
}

async function restore(page: Page, text: string): Promise<void> {
  await press(page, /^Restore/);
  await page
    .getByLabel('Backup file')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('starred in the list and in the reader, the articles are in the dossier with a note that stays', async ({
  page,
}) => {
  await page.goto('/');
  const star = page.getByRole('button', { name: `Add to dossier: ${first.title}` });
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await page.goto(articleAddress(second));
  const add = page.getByRole('button', { name: 'Add to dossier', exact: true });
  await add.press('Enter');
  await expect(add).toHaveAttribute('aria-pressed', 'true');
  for (const pressed of ['false', 'true']) {
    await page.keyboard.press('s');
    await expect(add).toHaveAttribute('aria-pressed', pressed);
  }
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Dossier 2 items' }).click();
  await expectOrder(page, [first, second]);
  await expect(itemsOf(page).first()).toContainText(first.date.value ?? 'undated');

  await noteOf(page, first.title).fill('Written, then straight away');
  await page.getByRole('link', { name: second.title }).click();
  await page.goBack();
  await expect(noteOf(page, first.title)).toHaveValue('Written, then straight away');
  await noteOf(page, second.title).pressSequentially('reloaded at once');
  await page.reload();
  await expect(noteOf(page, first.title)).toHaveValue('Written, then straight away');
  await expect(noteOf(page, second.title)).toHaveValue('reloaded at once');
});

/** Stars these rows one shortly after another, beginning at a moment two tabs can agree on. */
async function starAt(page: Page, when: number, from: number, to: number): Promise<void> {
  const stars = page
    .getByRole('region', { name: 'Articles' })
    .getByRole('button', { name: /^Add to dossier: / });
  await stars.evaluateAll(
    async (buttons, share) => {
      const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      await wait(share.when - Date.now());
      for (const button of buttons.slice(share.from, share.to)) {
        (button as HTMLElement).click();
        await wait(15);
      }
    },
    { when, from, to },
  );
}

test('two tabs add at once: every item remains, and each tab shows them all', async ({ context, page }) => {
  const tabs = await openTabs(context, ['/', '/']);
  for (const tab of tabs)
    await expect(tab.getByRole('button', { name: /^Add to dossier: / }).nth(59)).toBeAttached();
  const when = Date.now() + 500;
  await Promise.all(tabs.map((tab, at) => starAt(tab, when, at * 30, at * 30 + 30)));
  for (const tab of tabs) await expect(tab.getByRole('link', { name: 'Dossier 60 items' })).toBeVisible();
  await page.goto('/dossier');
  await expect(page.getByText('60 articles.')).toBeVisible();
});

test('the order changes by buttons, by Alt with arrows, by the handle’s keys and by dragging', async ({
  page,
}) => {
  await openWith(
    page,
    THREE.map((article) => articleItem(article)),
  );
  const up = page.getByRole('button', { name: `Move up “${third.title}”` });
  await up.click();
  await expect(up).toBeFocused();
  await expectOrder(page, [first, third, second]);
  await expect(page.getByText(`Moved “${third.title}” to place 2 of 3`)).toBeAttached();
  await up.press('Alt+ArrowUp');
  await expectOrder(page, [third, first, second]);
  await up.press('Enter');
  await expect(up).toBeFocused();

  const handle = page.getByRole('button', { name: `Drag “${third.title}”` });
  await handle.press('Space');
  await handle.press('ArrowDown');
  await expect(page.getByText(`“${third.title}”: place 2 of 3`)).toBeAttached();
  await handle.press('Space');
  await expectOrder(page, [first, third, second]);

  const from = await handle.boundingBox();
  const to = await itemsOf(page).last().boundingBox();
  if (from === null || to === null) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(from.x + 5, from.y + 30, { steps: 3 });
  await page.mouse.move(from.x + 5, to.y + to.height - 5, { steps: 5 });
  await page.mouse.up();
  await expectOrder(page, [first, second, third]);
  await page.reload();
  await expectOrder(page, [first, second, third]);
});

test('what is removed comes back with its note; clearing asks, and can be undone', async ({ page }) => {
  await openWith(
    page,
    THREE.map((article, at) => articleItem(article, `note ${at}`)),
  );
  await press(page, `Remove “${second.title}”`);
  await expectOrder(page, [first, third]);
  await expect(page.getByRole('button', { name: `Remove “${third.title}”` })).toBeFocused();
  await press(page, 'Undo');
  await expectOrder(page, THREE);
  await expect(noteOf(page, second.title)).toHaveValue('note 1');

  await press(page, 'Clear all');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expectOrder(page, THREE);
  await press(page, 'Clear all');
  await page.getByRole('dialog').getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByText('Nothing in the dossier yet')).toBeVisible();
  await page.getByRole('link', { name: 'Explore all articles' }).click();
  await press(page, 'Undo');
  await page.getByRole('link', { name: 'Dossier 3 items' }).click();
  await expectOrder(page, THREE);
});

test('backup, clear, restore gives the same dossier; a bad file is explained and changes nothing', async ({
  page,
}) => {
  const items = [
    articleItem(second, 'è, العربية & {braces}'),
    passageItem(first, 'kept words', 'why'),
    articleItem({ id: 'elsewhere', title: 'Of another corpus' }),
  ];
  await openWith(page, items);
  await expect(itemsOf(page).last()).toContainText('Not in the corpus that is loaded');
  const backup = await download(page, 'Back up');
  expect(JSON.parse(backup)).toEqual(dossierOf(items));

  await restore(page, backup.slice(0, -20));
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    /not valid JSON: it breaks at line \d+/,
  );
  await page.keyboard.press('Escape');
  await press(page, 'Clear all');
  await page.getByRole('dialog').getByRole('button', { name: 'Clear all' }).click();
  await restore(page, backup);
  await expect(page.getByRole('dialog')).toContainText('Adds 2 articles and 1 passage');
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await expect(itemsOf(page)).toHaveCount(3);
  expect(await download(page, 'Back up')).toBe(backup);

  await restore(page, JSON.stringify(dossierOf([articleItem(second, 'another note'), articleItem(third)])));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Adds 1 article');
  await expect(dialog).toContainText('Changes 1 note');
  await dialog.getByRole('radio', { name: /^Replace/ }).check();
  await expect(dialog).toContainText('Removes 1 article and 1 passage, 1 of them with a note');
  await dialog.getByRole('button', { name: 'Replace' }).click();
  await expectOrder(page, [second, third]);
  await press(page, 'Undo');
  await expect(itemsOf(page)).toHaveCount(3);
  expect(await download(page, 'Back up')).toBe(backup);
});

test('what is stored and cannot be read is reported, kept aside and not erased', async ({ page }) => {
  const broken = { format: 'oe-watch-dossier/1', items: [{ kind: 'article', note: 'precious' }] };
  await store(page, broken);
  await page.reload();
  const report = page.getByRole('region', { name: 'Set aside' });
  await expect(report).toContainText('could not be read');
  await page.goto(articleAddress(first));
  await press(page, 'Add to dossier');
  await page.goto('/dossier');
  await expectOrder(page, [first]);
  expect(JSON.parse(await download(page, 'Download what was set aside'))).toEqual(broken);
  await report.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(report).toHaveCount(0);
  await page.reload();
  await expectOrder(page, [first]);
  await expect(report).toHaveCount(0);
});

test('a dossier of a later version is refused and left as it is', async ({ page }) => {
  const later = { format: 'oe-watch-dossier/2', things: ['unknown'] };
  await store(page, later);
  await page.goto(articleAddress(first));
  await press(page, 'Add to dossier');
  await expect(page.getByRole('alert')).toContainText('oe-watch-dossier/2');
  await expect(page.getByRole('alert')).toContainText('1 change is not saved');
  const stored = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('oe-watch-dossier');
        request.onsuccess = () => {
          const get = request.result.transaction('dossier').objectStore('dossier').get('current');
          get.onsuccess = () => resolve(get.result);
        };
      }),
  );
  expect(stored).toEqual(later);
});

test('where the browser blocks storage, the dossier says so, works, and can be downloaded', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
  });
  await page.goto(articleAddress(first));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await press(page, 'Add to dossier');
  await expect(page.getByRole('alert')).toContainText('refuses to store the dossier (Access is denied)');
  expect(JSON.parse(await download(page, 'Download a backup'))).toMatchObject({
    items: [{ articleId: first.id }],
  });
  await page.getByRole('link', { name: 'Dossier 1 item' }).click();
  await expectOrder(page, [first]);
});

test('where storage is full, the dossier says so, keeps what was done, and saves it once there is room', async ({
  page,
}) => {
  await openWith(page, [articleItem(first)]);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    addEventListener('make-room', () => {
      IDBObjectStore.prototype.put = put;
    });
  });
  await noteOf(page, first.title).fill('while it is full');
  await noteOf(page, first.title).blur();
  await expect(page.getByRole('alert')).toContainText('storage for this site is full');
  await expect(noteOf(page, first.title)).toHaveValue('while it is full');
  await page.evaluate(() => dispatchEvent(new Event('make-room')));
  await press(page, 'Try again');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(noteOf(page, first.title)).toHaveValue('while it is full');
});

test('a selected passage is kept by its tool or by key, and the dossier leads back to it', async ({
  page,
}) => {
  const piece = PIECES.find(({ sources }) => (sources[0]?.excerpt[0]?.text.length ?? 0) > 200);
  const words = piece?.sources[0]?.excerpt[0]?.text.slice(0, 160).trim() ?? '';
  await page.goto(articleAddress(piece ?? first));
  const select = (): Promise<void> =>
    page
      .getByText(words)
      .first()
      .evaluate((paragraph, length) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        let left = length;
        for (let node = walker.nextNode(); node !== null && left > 0; node = walker.nextNode()) {
          if (left === length) range.setStart(node, 0);
          range.setEnd(node, Math.min(left, node.textContent?.length ?? 0));
          left -= node.textContent?.length ?? 0;
        }
        paragraph.scrollIntoView({ block: 'center' });
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      }, words.length);
  await select();
  const keep = page.getByRole('button', { name: 'Add passage to dossier' });
  await keep.click();
  await expect(keep).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('d');
  await expect(keep).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('d');
  await page.getByRole('link', { name: 'Dossier 1 item' }).click();
  await expect(itemsOf(page).getByRole('blockquote')).toHaveText(words);
  await expect(itemsOf(page)).toContainText(`Source 1, ${piece?.sources[0]?.outlet}`);
  await page.getByRole('link', { name: piece?.title ?? '' }).click();
  await expect(
    page.getByText(/The passage of this link is marked, in the excerpt of source 1/),
  ).toBeVisible();
});

test('it is taken out in every format, in its order, with notes and what is inferred marked', async ({
  page,
  context,
}) => {
  const inferred = PIECES.find(({ date }) => date.basis === 'inferred') ?? first;
  const words = 'quoted <b>words</b> & more';
  await openWith(page, [passageItem(inferred, words, '=1+1'), articleItem(second)]);
  const files = new Map<string, string>();
  for (const format of ['Markdown', 'HTML', 'CSV', 'BibTeX', 'RIS', 'CSL-JSON']) {
    await press(page, 'Export');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: format, exact: true }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.indexOf(inferred.title)).toBeLessThan(text.indexOf(second.title));
    files.set(format, text);
  }
  for (const format of ['Markdown', 'HTML', 'BibTeX', 'RIS', 'CSL-JSON']) {
    expect(files.get(format)).toContain('inferred from a footnote');
  }
  expect(files.get('CSV')).toContain("'=1+1");

  const other = await context.newPage();
  await other.setContent(files.get('HTML') ?? '');
  await expect(other.getByRole('heading', { level: 2 })).toHaveText([
    `1. ${inferred.title}`,
    `2. ${second.title}`,
  ]);
  await expect(other.getByRole('blockquote')).toHaveText(words);
  await expect(other.locator('[src], [href], script, link')).toHaveCount(0);
});
