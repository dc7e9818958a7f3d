import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from 'playwright/test';
import { slowDown } from './slowdown.ts';

/** Accepts the offences that match, for the rest of the test: one that provokes an error on purpose says so. */
export type Allow = (pattern: RegExp) => void;

/** Opens an address in a browser that was never here before: it shares no storage with the test's page. */
export type OpenFresh = (address: string, options?: BrowserContextOptions) => Promise<Page>;

const INLINE = ['about:', 'blob:', 'data:'];

/** Collects, from every page of the context, what no page may do; each as one line that names it. */
function watch(context: BrowserContext, origin: string): readonly string[] {
  const offences: string[] = [];
  slowDown(context);
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    offences.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (event) => offences.push(`page error: ${event.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === origin || INLINE.includes(url.protocol)) return;
    offences.push(`request to another origin: ${request.method()} ${request.url()}`);
  });
  return offences;
}

/**
 * Playwright's `test`, in which every test fails on a console error or warning, an uncaught error, or a request to another
 * origin. Watches the test's own context, which `test.use` shapes, and those of `openFresh`: make no other.
 */
export const test = base.extend<{ allow: Allow; openFresh: OpenFresh }>({
  openFresh: async ({ browser, baseURL }, use) => {
    const opened: BrowserContext[] = [];
    const offences: (readonly string[])[] = [];
    await use(async (address, options = {}) => {
      const context = await browser.newContext(options);
      opened.push(context);
      offences.push(watch(context, new URL(baseURL ?? '').origin));
      const page = await context.newPage();
      await page.goto(new URL(address, baseURL).href);
      return page;
    });
    for (const context of opened) await context.close();
    expect(offences.flat()).toEqual([]);
  },
  allow: [
    async ({ context, baseURL }, use) => {
      const allowed: RegExp[] = [];
      const offences = watch(context, new URL(baseURL ?? '').origin);
      await use((pattern) => {
        allowed.push(pattern);
      });
      expect(offences.filter((offence) => !allowed.some((pattern) => pattern.test(offence)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
