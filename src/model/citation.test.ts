import { expect, test } from 'vitest';
import { hostOf, hrefOf, schemeOf } from './citation.ts';

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
