import { afterEach, expect, test, vi } from 'vitest';
import { fetchJson } from './fetch-json.ts';
import { type Fault, LoadFailure } from './load-failure.ts';

const FILE = 'corpus/manifest.json';
const JSON_TYPE = { 'content-type': 'application/json' };

afterEach(() => vi.unstubAllGlobals());

function answer(body: string, init: ResponseInit): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
}

async function faultOf(promise: Promise<unknown>): Promise<Fault> {
  const error: unknown = await promise.catch((caught: unknown) => caught);
  if (error instanceof LoadFailure) return error.fault;
  throw new Error(`expected a LoadFailure, got ${String(error)}`);
}

const load = () => fetchJson(FILE, new AbortController().signal);

test('gives the parsed file', async () => {
  answer('{"a":1}', { headers: JSON_TYPE });
  expect(await load()).toEqual({ a: 1 });
});

test.each([404, 410])('status %i is a missing file', async (status) => {
  answer('', { status });
  expect(await faultOf(load())).toEqual({ kind: 'missing', file: FILE });
});

test('the app’s own page in place of the file is a missing file', async () => {
  answer('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(await faultOf(load())).toEqual({ kind: 'missing', file: FILE });
});

test('another status is the server’s trouble, not a missing file', async () => {
  answer('', { status: 503 });
  expect(await faultOf(load())).toEqual({
    kind: 'network',
    file: FILE,
    message: 'The server answered with status 503.',
  });
});

test('no answer is a network fault', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await faultOf(load())).toMatchObject({ kind: 'network', file: FILE });
});

test('broken JSON names its place', async () => {
  answer('{"a":\n', { headers: JSON_TYPE });
  expect(await faultOf(load())).toMatchObject({ kind: 'not-json', file: FILE, line: 2, column: 1 });
});

test('an aborted request is not a fault of the corpus', async () => {
  const abort = new AbortController();
  abort.abort();
  vi.stubGlobal('fetch', () => Promise.reject(new DOMException('aborted', 'AbortError')));
  const error: unknown = await fetchJson(FILE, abort.signal).catch((caught: unknown) => caught);
  expect(error).not.toBeInstanceOf(LoadFailure);
});
