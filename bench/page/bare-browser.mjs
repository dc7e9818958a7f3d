/**
 * Chromium as users have it, without developer tools: Playwright switches on the protocol's Runtime domain, with which V8 reads
 * a whole script again wherever an error is made in it, if only to be kept. React makes some while it is read, which costs a
 * load up to 60 ms that no user waits for. Here only network, throttling and the page's address are touched.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { findBrowser } from '../../scripts/browser.mjs';
import { FLAGS } from './browser-flags.mjs';

/** Milliseconds between two looks at whether something has come: rare, since each takes from the page. */
const LOOK = 250;
const PATIENCE = 120_000;

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The address at which a browser just started is spoken to; it says so on standard error. */
function addressOf(browser) {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (part) => {
      said += part;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    browser.on('exit', (code) =>
      reject(new Error(`Chromium ended with ${code} before it could be used: ${said}`)),
    );
  });
}

/** Calls by number over one connection; what is not an answer goes to who listens. */
async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map();
  const listeners = new Set();
  let calls = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(data.toString());
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (call === undefined) for (const listener of listeners) listener(message);
    else if (message.error === undefined) call.resolve(message.result);
    else call.reject(new Error(`${call.method}: ${message.error.message}`));
  });
  return {
    /** Returns what ends it. */
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        calls++;
        waiting.set(calls, { method, resolve, reject });
        socket.send(JSON.stringify({ id: calls, method, params, sessionId }));
      }),
  };
}

async function evaluate(send, act, argument) {
  const expression = `(${act})(${JSON.stringify(argument)})`;
  const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails !== undefined) throw new Error(`In the page: ${exceptionDetails.text}`);
  return result.value;
}

/** A page of a context of its own, on which each of the scripts runs before anything else. */
async function openPage(connection, { viewport, scripts, network = null, slowdown = 1 }) {
  const { browserContextId } = await connection.send('Target.createBrowserContext');
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params) => connection.send(method, params, sessionId);
  const received = { bytes: 0 };
  connection.listen(({ method, params, sessionId: of }) => {
    if (of === sessionId && method === 'Network.loadingFinished') received.bytes += params.encodedDataLength;
  });
  await send('Page.enable');
  await send('Network.enable');
  await send('Emulation.setDeviceMetricsOverride', { ...viewport, deviceScaleFactor: 1, mobile: false });
  if (network !== null) await send('Network.emulateNetworkConditions', network);
  if (slowdown > 1) await send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  for (const script of scripts)
    await send('Page.addScriptToEvaluateOnNewDocument', { source: `(${script})()` });
  return {
    received,
    goto: (url) => send('Page.navigate', { url }),
    evaluate: (act, argument) => evaluate(send, act, argument),
    waitFor: async (isTrue, argument) => {
      const end = performance.now() + PATIENCE;
      while (!(await evaluate(send, isTrue, argument))) {
        if (performance.now() > end) throw new Error(`Not in ${PATIENCE / 1000} s: ${isTrue}`);
        await rest(LOOK);
      }
    },
    close: () => connection.send('Target.disposeBrowserContext', { browserContextId }),
  };
}

/** The events of a trace of all that the browser does while `work` goes on. */
async function trace(connection, categories, work) {
  const events = [];
  let end;
  const isComplete = new Promise((resolve) => {
    end = connection.listen(({ method, params }) => {
      if (method === 'Tracing.dataCollected') events.push(...params.value);
      if (method === 'Tracing.tracingComplete') resolve();
    });
  });
  await connection.send('Tracing.start', {
    traceConfig: { includedCategories: categories },
    transferMode: 'ReportEvents',
  });
  await work();
  await connection.send('Tracing.end');
  await isComplete;
  end();
  return events;
}

/** Started, with how to open a page in it, to trace what it does, and to end it. */
export async function startBareBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const flags = [
    ...FLAGS,
    '--headless',
    '--no-first-run',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const browser = spawn(await findBrowser(), flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const connection = await connect(await addressOf(browser));
  return {
    openPage: (options) => openPage(connection, options),
    trace: (categories, work) => trace(connection, categories, work),
    stop: async () => {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      await connection.send('Browser.close');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
