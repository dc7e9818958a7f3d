import { expect, test } from 'vitest';
import { archiveOf, hostOf, hrefOf, schemeOf } from './citation.ts';
import { isPartialDate } from './partial-date.ts';

test.each([
  ['https://a.example/x', 'https://a.example/x', 'a.example'],
  ['http://A.example:8080/x', 'http://A.example:8080/x', 'a.example:8080'],
  ['a.example/tea/news', 'https://a.example/tea/news', 'a.example'],
  ['a.example:8080/x', 'https://a.example:8080/x', 'a.example:8080'],
  ['www.a.example', 'https://www.a.example', 'www.a.example'],
])('%s leads to %s', (url, href, host) => {
  expect(hrefOf(url)).toBe(href);
  expect(hostOf(url)).toBe(host);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'ftp://a.example/x',
  'file:///etc/passwd',
  'vbscript:x',
  'https://',
])('%s is never a link', (url) => {
  expect(hrefOf(url)).toBeNull();
  expect(hostOf(url)).toBeNull();
});

test('a scheme is told from a host with a port', () => {
  expect(schemeOf('HTTPS://a.example')).toBe('https');
  expect(schemeOf('a.example:80/x')).toBeNull();
  expect(schemeOf('mailto:a@b.example')).toBe('mailto');
});

test.each([
  ['2023-03-02', 'https://a.org/x?y=1', 'https://web.archive.org/web/20230302/https://a.org/x?y=1'],
  ['2023-03', 'https://a.org', 'https://web.archive.org/web/202303/https://a.org'],
  ['2023', 'a.org/x', 'https://web.archive.org/web/2023/https://a.org/x'],
  [null, 'https://a.org', 'https://web.archive.org/web/*/https://a.org'],
])('an archived copy is dated as the citation is: %s, %s', (text, url, archive) => {
  const date = text !== null && isPartialDate(text) ? text : null;
  expect(archiveOf({ url, date })).toBe(archive);
});

test.each([null, 'javascript:alert(1)', 'ftp://a.org/x', 'https://'])('no archived copy of %j', (url) => {
  expect(archiveOf({ url, date: null })).toBeNull();
});
