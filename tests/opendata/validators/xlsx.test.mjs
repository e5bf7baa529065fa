// The books as LibreOffice and SheetJS read them, cell by cell beside the CSV files.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import XLSX from '@e965/xlsx';
import { at, files, readJson, readTable } from './data.mjs';
import { sheetsByLibreOffice } from './libreoffice.mjs';

const books = files.filter((file) => file.endsWith('.xlsx'));

test('there are books', () => {
  assert.ok(books.length >= 2);
});

for (const book of books) {
  const folder = book.replace(/\.xlsx$/, '');
  const { resources } = readJson(folder, 'datapackage.json');

  test(`${book}: LibreOffice opens it and shows the cells of the CSV files`, () => {
    const sheets = sheetsByLibreOffice(at(book));
    for (const { name, schema } of resources) {
      const isBoolean = schema.fields.map((field) => field.type === 'boolean');
      const shown = sheets[name].map((record) =>
        record.map((cell, i) => (isBoolean[i] && /^(TRUE|FALSE)$/.test(cell) ? cell.toLowerCase() : cell)));
      // Spreadsheets print 80.0 as 80.
      const isNumber = schema.fields.map((field) => field.type === 'number');
      const written = readTable(folder, name).map((record) =>
        record.map((cell, i) => (isNumber[i] && /\.\d+$/.test(cell) ? String(Number(cell)) : cell)));
      assert.deepEqual(shown, written, name);
    }
  });

  test(`${book}: cells are typed: text is text, numbers are numbers, dates are dates`, () => {
    const { Sheets } = XLSX.read(fs.readFileSync(at(book)), { cellDates: true, cellNF: true });
    const expected = { integer: 'n', number: 'n', boolean: 'b', date: 'd', string: 's' };
    for (const { name, schema } of resources) {
      const records = readTable(folder, name);
      for (let row = 1; row < records.length; row += 1) {
        records[row].forEach((text, column) => {
          const cell = Sheets[name][XLSX.utils.encode_cell({ r: row, c: column })];
          const { type, name: field } = schema.fields[column];
          if (text === '') return assert.equal(cell, undefined, `${name}.${field}`);
          assert.equal(cell.t, expected[type], `${name}.${field}: ${text}`);
          if (type === 'date') assert.equal(cell.z, 'yyyy\\-mm\\-dd');
          else if (type === 'number') assert.equal(cell.v, Number(text), `${name}.${field}`);
          else assert.equal(String(cell.v), text, `${name}.${field}`);
        });
      }
    }
  });

  test(`${book}: the dictionary comes first and explains every column; headers stay in view, with filters`, () => {
    const { SheetNames, Sheets } = XLSX.read(fs.readFileSync(at(book)));
    assert.deepEqual(SheetNames, ['dictionary', ...resources.map((resource) => resource.name)]);
    const explained = XLSX.utils.sheet_to_json(Sheets.dictionary).filter((row) => row.column_name);
    const columns = resources.flatMap(({ name, schema }) => schema.fields.map((field) => `${name}.${field.name}`));
    assert.deepEqual(explained.map((row) => `${row.table_name}.${row.column_name}`), columns);
    for (const name of SheetNames) assert.equal(Sheets[name]['!autofilter'].ref, Sheets[name]['!ref']);
  });

  test(`${book}: the archive holds no time`, () => {
    const bytes = fs.readFileSync(at(book));
    const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    let place = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
      assert.equal(bytes.toString('latin1', place, place + 4), 'PK\x01\x02');
      assert.equal(bytes.readUInt32LE(place + 12), 0x00210000, 'the first moment of the format');
      place += 46 + bytes.readUInt16LE(place + 28);
    }
    assert.equal(place, end);
  });
}
