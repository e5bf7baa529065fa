// A web server for the finished site, on this machine only, at the path that the site is made for.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { base, folder } from './site.mjs';

const types = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

const mount = new URL(base).pathname;

function fileFor(url) {
  const asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (!asked.startsWith(mount)) return undefined;
  const name = asked.slice(mount.length);
  const file = path.join(folder, name === '' ? 'index.html' : name);
  return file.startsWith(folder + path.sep) && fs.existsSync(file) && fs.statSync(file).isFile()
    ? file
    : undefined;
}

function answer(request, response) {
  const file = fileFor(request.url);
  const sent = file ?? path.join(folder, '404.html');
  response.writeHead(file ? 200 : 404, {
    'content-type': types[path.extname(sent)] ?? 'application/octet-stream',
  });
  response.end(fs.readFileSync(sent));
}

/** Starts the server on a free port: its address (with a slash at its end) and what ends it. */
export async function serve() {
  const server = http.createServer(answer);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}${mount}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
