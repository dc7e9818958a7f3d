import type { BrowserContext } from 'playwright/test';

/** How many times slower a processor to test on, from the environment. */
export const SLOWDOWN = Number(process.env.E2E_SLOWDOWN ?? 1);

/** Every page of the context that opens from now on runs as on the slower processor: what works only by luck then fails. */
export function slowDown(context: BrowserContext): void {
  if (SLOWDOWN <= 1) return;
  context.on('page', async (page) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  });
}
