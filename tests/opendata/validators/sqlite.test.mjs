// The databases as SQLite's own program reads them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';
import { at, files, folders, readJson, readTable } from './data.mjs';
import { rowsOf } from './sqlite.mjs';

const ask = (database, sql) =>
  execFileSync('sqlite3', ['-readonly', '-batch', at(database), sql], { encoding: 'utf8', maxBuffer: 1 << 28 });

const databases = files.filter((file) => file.endsWith('.sqlite'));

test('there is a database for each folder of tables', () => {
  assert.deepEqual(databases.filter((file) => !file.includes('/')).map((file) => file.replace('.sqlite', '')).sort(),
    folders.filter((folder) => !folder.includes('/')).sort());
});

for (const database of databases) {
  const folder = database.replace(/\.sqlite$/, '');

  test(`${database} is whole, and every foreign key leads to a row`, () => {
    assert.equal(ask(database, 'pragma integrity_check'), 'ok\n');
    assert.equal(ask(database, 'pragma foreign_key_check'), '');
    assert.equal(ask(database, 'pragma encoding'), 'UTF-8\n');
  });

  test(`${database} has the cells of the CSV files, in their order`, () => {
    for (const { name, schema } of readJson(folder, 'datapackage.json').resources) {
      const [columns, ...records] = readTable(folder, name);
      const types = Object.fromEntries(schema.fields.map((field) => [field.name, field.type]));
      const rows = rowsOf(at(database), `select * from "${name}" order by rowid`);
      const text = (value, column) => {
        if (value === null) return '';
        return types[column] === 'boolean' ? String(value === 1) : String(value);
      };
      // SQLite knows 80.0 as the number 80.
      const written = records.map((record) =>
        record.map((cell, i) => (types[columns[i]] === 'number' && cell !== '' ? String(Number(cell)) : cell)));
      assert.deepEqual(rows.map((row) => columns.map((column) => text(row[column], column))), written, name);
      for (const row of rows) {
        for (const column of columns.filter((name) => types[name] === 'string' && row[name] !== null)) {
          assert.equal(typeof row[column], 'string', `${name}.${column}`);
        }
      }
    }
  });

  test(`${database} has the primary keys of the descriptor, and explains every column`, () => {
    for (const { name, schema } of readJson(folder, 'datapackage.json').resources) {
      const info = rowsOf(at(database), `select name, pk from pragma_table_info('${name}') where pk > 0 order by pk`);
      assert.deepEqual(info.map((row) => row.name), schema.primaryKey, name);
      const explained = rowsOf(at(database),
        `select column_name from dictionary where table_name = '${name}' and position > 0 order by position`);
      assert.deepEqual(explained.map((row) => row.column_name), schema.fields.map((field) => field.name), name);
    }
  });
}

test('Datasette is told about every table and column of every database', () => {
  const metadata = readJson('metadata.json');
  assert.match(metadata.license_url, /^https?:/);
  for (const database of databases.filter((file) => !file.includes('/'))) {
    const { tables } = metadata.databases[database.replace(/\.sqlite$/, '')];
    const there = rowsOf(at(database), "select name from sqlite_master where type = 'table' order by name");
    assert.deepEqual(Object.keys(tables).sort(), there.map((row) => row.name));
    for (const [table, { columns }] of Object.entries(tables)) {
      const names = rowsOf(at(database), `select name from pragma_table_info('${table}')`);
      assert.deepEqual(Object.keys(columns), names.map((row) => row.name), table);
    }
  }
});
