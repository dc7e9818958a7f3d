import { findAxeViolations } from './axe.ts';
import { expect, test } from './page.ts';

test('the help lists the keys in force, and single keys can be switched off for good', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('searchbox', { name: 'Search the corpus' });
  const help = page.getByRole('dialog', { name: 'Keyboard help' });
  const slash = help.getByRole('definition').filter({ hasText: /^\/$/ });
  const opener = page.getByRole('button', { name: 'Keyboard help' });
  await expect(box).toHaveAttribute('aria-keyshortcuts', '/');

  await opener.focus();
  await page.keyboard.press('?');
  await expect(slash).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  const single = help.getByRole('checkbox', { name: 'Single-key shortcuts' });
  await single.focus();
  await page.keyboard.press('/');
  await expect(single).toBeFocused();
  await page.keyboard.press('Space');
  await expect(slash).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(opener).toBeFocused();
  await expect(help).toBeHidden();

  await page.reload();
  await expect(box).not.toHaveAttribute('aria-keyshortcuts');
  await opener.press('Enter');
  await single.check();
  await page.mouse.click(4, 4);
  await expect(help).toBeHidden();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await box.pressSequentially('a/?');
  await expect(box).toHaveValue('a/?');
});
