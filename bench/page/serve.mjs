/** Serves the built app on a corpus that lies elsewhere, as a plain static server would: text packed with gzip, other files as they are. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.bin': 'application/octet-stream',
};
const PACKED = ['.html', '.js', '.css', '.json', '.svg'];

function findFile(path, { dist, corpus }) {
  const plain = normalize(path).replace(/^(\.\.[/\\])+/, '');
  const file = plain.startsWith('/corpus/')
    ? join(corpus, plain.slice('/corpus/'.length))
    : join(dist, plain);
  if (existsSync(file) && statSync(file).isFile()) return file;
  return extname(plain) === '' ? join(dist, 'index.html') : null;
}

/** Its address and how to stop it. */
export async function serveApp(folders) {
  const packed = new Map();
  const contentOf = (file) => {
    if (!PACKED.includes(extname(file))) return readFileSync(file);
    if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file)));
    return packed.get(file);
  };
  const server = createServer((request, response) => {
    const file = findFile(decodeURIComponent(new URL(request.url, 'http://x').pathname), folders);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const content = contentOf(file);
    const coded = PACKED.includes(extname(file)) ? { 'content-encoding': 'gzip' } : {};
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'content-type': type, 'content-length': content.length, ...coded })
      .end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}
