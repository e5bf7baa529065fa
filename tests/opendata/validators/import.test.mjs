// A book that LibreOffice has saved again is read back by kohyo import, and says what the content says.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { at, beside, files } from './data.mjs';

const program = process.env.KOHYO_PROGRAM ?? beside('../../../build/release/kohyo');
const books = files.filter((file) => /^[^/]+\.xlsx$/.test(file) && file !== 'all.xlsx');

/** Saves a book as a person does who opens it and presses save. */
function savedAgain(book, folder) {
  execFileSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML',
    '--outdir', folder, book,
  ], { stdio: 'pipe' });
  return path.join(folder, path.basename(book));
}

function imported(book, plan, content) {
  return spawnSync(program, ['import', book, '--plan', plan, '--content', content, '--language', 'en'], { encoding: 'utf8' });
}

test('there are books of plans', () => {
  assert.ok(books.length >= 1);
});

for (const book of books) {
  const plan = book.replace(/\.xlsx$/, '');
  test(`${book}: saved again by LibreOffice, it changes no file`, () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kohyo-'));
    try {
      const result = imported(savedAgain(at(book), folder), plan, beside('../../../content'));
      assert.equal(result.stderr, '');
      assert.equal(result.stdout, 'The tables say what the files say. Nothing was written.\n');
      assert.equal(result.status, 0);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
}
