import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SOURCE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/**
 * What axe finds wrong with the page as it stands, one line an element: `color-contrast (serious) at #a .b: Elements must …`.
 * Evaluated rather than added as a script, which the page's content security policy forbids.
 */
export async function findAxeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(
    (tags) => axe.run({ runOnly: { type: 'tag', values: tags } }),
    TAGS,
  );
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact ?? 'unrated'}) at ${target.flat().join(' ')}: ${help}`),
  );
}
