// Text that has broken readers before comes unchanged out of every format, read by programs that others wrote.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import XLSX from '@e965/xlsx';
import { beside, parseCsv } from './data.mjs';
import { sheetsByLibreOffice } from './libreoffice.mjs';
import { rowsOf } from './sqlite.mjs';

const program = process.env.KOHYO_WRITE_HOSTILE ?? beside('../../../build/release/tests/write_hostile');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kohyo-'));
test.after(() => fs.rmSync(folder, { recursive: true }));
execFileSync(program, [folder]);

const read = (name) => fs.readFileSync(path.join(folder, name));
const lines = JSON.parse(read('lines.json'));
const [names, ...records] = parseCsv(read('initiatives.csv').toString('utf8'));

/** What every reader must find, as text: the odd rows have a number, the even ones none. */
const expected = lines.map((line, i) => {
  const number = i + 1;
  const isOdd = number % 2 === 1;
  return ['012345', 'all-1', '2025-03', `1-${number}`, '1-9', isOdd ? `-${number}` : '', line, '007', line, line,
    String(isOdd), String(!isOdd), 'false', String(999999999999999n + BigInt(i)), '2024-02-29', line, '',
    'https://plans.example/?a=1&b=<2>', ...Array(names.length - 18).fill('')];
});

test('CSV', () => {
  assert.deepEqual(records, expected);
});

test('JSON', () => {
  const text = (value) => (value === null ? '' : String(value));
  const rows = JSON.parse(read('initiatives.json'));
  rows.forEach((row, i) => {
    assert.deepEqual(Object.keys(row), names);
    // JavaScript's own numbers end at 2^53; these do not reach it.
    assert.deepEqual(Object.values(row).map(text), expected[i]);
  });
});

test('SQLite', () => {
  const rows = rowsOf(path.join(folder, 'hostile.sqlite'), 'select * from initiatives order by rowid');
  const isBoolean = (name) => name.startsWith('is_');
  const text = (value, name) => (value === null ? '' : isBoolean(name) ? String(value === 1) : String(value));
  assert.deepEqual(rows.map((row) => names.map((name) => text(row[name], name))), expected);
  const [{ found }] = rowsOf(path.join(folder, 'hostile.sqlite'),
    "select count(*) as found from initiatives where typeof(title_ja) <> 'text' or typeof(part_no) not in ('integer', 'null')");
  assert.equal(found, 0);
});

test('XLSX in LibreOffice', () => {
  const [header, ...rows] = sheetsByLibreOffice(path.join(folder, 'hostile.xlsx')).initiatives;
  assert.deepEqual(header, names);
  const isBoolean = names.map((name) => name.startsWith('is_'));
  const shown = rows.map((row) => row.map((cell, i) => (isBoolean[i] ? cell.toLowerCase() : cell)));
  assert.deepEqual(shown, expected);
});

test('XLSX in SheetJS, where text is text and nothing else', () => {
  const sheet = XLSX.read(read('hostile.xlsx')).Sheets.initiatives;
  expected.forEach((row, r) => {
    row.forEach((text, c) => {
      const cell = sheet[XLSX.utils.encode_cell({ r: r + 1, c })];
      if (text === '') return assert.equal(cell, undefined);
      if (names[c] === 'updated_on') return assert.equal(cell.t, 'n');
      if (typeof cell.v === 'string') assert.equal(cell.t, 's');
      assert.equal(String(cell.v), text, names[c]);
    });
    for (const name of ['title_ja', 'municipality_code', 'item_id']) {
      assert.equal(sheet[XLSX.utils.encode_cell({ r: r + 1, c: names.indexOf(name) })].t, 's', name);
    }
  });
});

test('whole numbers of more than 15 digits are text in XLSX, others numbers', () => {
  const sheet = XLSX.read(read('hostile.xlsx')).Sheets.initiatives;
  const column = names.indexOf('printed_page');
  assert.equal(sheet[XLSX.utils.encode_cell({ r: 1, c: column })].t, 'n');
  assert.equal(sheet[XLSX.utils.encode_cell({ r: 2, c: column })].t, 's');
});
