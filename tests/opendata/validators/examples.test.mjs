// The worked examples on the page of open data, followed as the page tells: its links, its commands, its answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import XLSX from '@e965/xlsx';
import { data, readRows } from './data.mjs';

const site = path.dirname(data);
const languages = ['ja', 'en'];

const plain = (html) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
  .replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** The part of the page with the examples. */
function examplesOf(language) {
  const page = fs.readFileSync(path.join(site, language, 'open-data.html'), 'utf8');
  const begin = page.indexOf('<section aria-labelledby="examples">');
  assert.ok(begin > 0);
  return page.slice(begin, page.indexOf('</section>', begin));
}

const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => plain(match[1]));
const linked = (text) => all(text, /href="([^"]+)"/g).map((link) => path.join(site, 'ja', link));
const outputOf = (text) => plain(/id="example-output">([^<]*)</.exec(text)[1]);

/** Files copied into a folder of their own, in which a command runs as in a shell. */
function run(command, files) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kohyo-example-'));
  try {
    for (const file of files) fs.copyFileSync(file, path.join(folder, path.basename(file)));
    return execFileSync('/bin/sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The folder of the plan that the examples are about. */
const folder = /data\/([^/"]+)\/revisions\.csv/.exec(examplesOf('ja'))[1];

for (const language of languages) {
  const text = examplesOf(language);

  test(`${language}: the programs print what the page says, with the files that it links`, () => {
    const commands = all(text, /<code class="command">([^<]*)<\/code>/g);
    assert.deepEqual(commands.map((command) => command.split(' ')[0]), ['python3', 'sqlite3']);
    for (const command of commands) assert.equal(run(command, linked(text)), outputOf(text), command);
  });

  test(`${language}: the page prints the programs as they are`, () => {
    const printed = all(text, /<pre class="code" lang="en">([^<]*)<\/pre>/g);
    const programs = linked(text).filter((file) => file.includes('/examples/'));
    assert.deepEqual(printed, programs.map((file) => fs.readFileSync(file, 'utf8')));
    assert.equal(programs.length, 2);
  });

  test(`${language}: the filter leaves as many rows of the workbook as the page says`, () => {
    const [book] = linked(text).filter((file) => file.endsWith('.xlsx'));
    const rows = XLSX.utils.sheet_to_json(XLSX.read(fs.readFileSync(book)).Sheets.revisions);
    const [filter] = all(text, /<li>([^<]*revisions[^<]*)<\/li>/g);
    const [shift] = [...new Set(rows.map((row) => row.shift))].filter((each) => filter.includes(` ${each} `));
    const count = Number(/class="example-count">(\d+)</.exec(text)[1]);
    assert.equal(rows.filter((row) => row.shift === shift).length, count);
    assert.ok(outputOf(text).split('\n').includes(`${shift} ${count}`));
  });
}

test('the answer is that of the table', () => {
  const counts = {};
  for (const { shift } of readRows(folder, 'revisions')) counts[shift] = (counts[shift] ?? 0) + 1;
  const lines = Object.keys(counts).sort().map((shift) => `${shift} ${counts[shift]}\n`);
  assert.ok(lines.length > 1);
  assert.equal(outputOf(examplesOf('ja')), lines.join(''));
});
