import type { Page } from 'playwright/test';
import { expect, test } from './page.ts';

const LIGHT = 'rgb(250, 249, 246)';
const DARK = 'rgb(15, 19, 23)';

async function expectGround(page: Page, colour: string): Promise<void> {
  await expect(page.locator('body')).toHaveCSS('background-color', colour);
}

const themeButton = (page: Page) => page.getByRole('button', { name: 'Theme', exact: true });

test('follows the system until told otherwise', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect(themeButton(page)).toHaveAccessibleDescription('System');
  await expectGround(page, DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectGround(page, LIGHT);
});

test('the button goes through light and dark back to the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  for (const [state, ground] of [
    ['Light', LIGHT],
    ['Dark', DARK],
    ['System', DARK],
  ] as const) {
    await themeButton(page).click();
    await expect(themeButton(page)).toHaveAccessibleDescription(state);
    await expectGround(page, ground);
  }
});

test('a chosen theme is remembered, and is there before the app is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await themeButton(page).click();
  await themeButton(page).click();
  await expectGround(page, DARK);
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload();
  await expectGround(page, DARK);
  await expect(themeButton(page)).toHaveCount(0);
});

test('blocked storage costs the memory, not the theme', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await themeButton(page).click();
  await themeButton(page).click();
  await expectGround(page, DARK);
});
