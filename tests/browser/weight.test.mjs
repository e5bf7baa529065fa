// What a card weighs: the page and the stylesheets that it needs, as a server sends them with gzip.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import zlib from 'node:zlib';
import { pages, read } from './site.mjs';

const most = 25 * 1024;
const packed = (text) => zlib.gzipSync(text, { level: 6 }).length;

test('every card and its stylesheets take at most 25 KB', (t) => {
  const cards = pages.filter((page) => page.kind === 'plan/card');
  assert.ok(cards.length > 0);
  const weights = cards.map(({ path: name, source }) => {
    const links = [...source.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map((match) => match[1]);
    assert.ok(links.length > 0, name);
    const styles = links.map((link) => read(path.posix.join(path.posix.dirname(name), link)));
    return { name, bytes: [source, ...styles].reduce((sum, text) => sum + packed(text), 0) };
  });
  weights.sort((a, b) => b.bytes - a.bytes);
  t.diagnostic(`the heaviest card: ${weights[0].name}, ${weights[0].bytes} bytes`);
  assert.deepEqual(weights.filter(({ bytes }) => bytes > most), []);
});
