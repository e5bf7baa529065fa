// csv-metadata.json by the rules of W3C's Metadata Vocabulary for Tabular Data, and its tables with a reader of CSVW.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import rdf from '@zazuko/env';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import { at, folders, identityOf, keyOf, readJson, readRows, readTable } from './data.mjs';

/** Properties of the vocabulary; all others are common properties and have a prefix. */
const known = {
  group: ['@context', 'dialect', 'tables'],
  table: ['url', 'tableSchema'],
  schema: ['columns', 'primaryKey', 'foreignKeys'],
  column: ['name', 'titles', 'datatype', 'required'],
  dialect: ['encoding', 'lineTerminators', 'delimiter', 'quoteChar', 'doubleQuote', 'header', 'headerRowCount'],
};

function checkProperties(kind, object) {
  for (const name of Object.keys(object)) {
    assert.ok(known[kind].includes(name) || /^(dc|rdfs):[a-z]+$/i.test(name), `${kind}: ${name}`);
  }
}

/** The part of the context http://www.w3.org/ns/csvw that these files use. */
const csvw = 'http://www.w3.org/ns/csvw#';
const context = {
  '@vocab': csvw,
  dc: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  columns: { '@id': `${csvw}column`, '@container': '@list' },
  titles: `${csvw}title`,
  datatype: { '@type': '@vocab' },
  integer: 'xsd:integer',
  decimal: 'xsd:decimal',
  string: 'xsd:string',
  anyURI: 'xsd:anyURI',
  primaryKey: null,
  foreignKeys: null,
};

/** The metadata of one table as triples, which the reader takes. */
async function tripled(metadata) {
  const text = await jsonld.toRDF({ ...metadata, tables: undefined, '@context': context }, { format: 'application/n-quads' });
  return rdf.dataset(new Parser({ format: 'application/n-quads' }).parse(text));
}

/** Common properties (section 5.8): a language and a type never stand together, and a value is text. */
function checkTagged(values) {
  assert.deepEqual(values.map((value) => value['@language']), ['ja', 'en']);
  for (const value of values) assert.ok(typeof value['@value'] === 'string' && value['@value'] !== '');
}

const matches = {
  integer: (cell) => /^-?\d+$/.test(cell),
  decimal: (cell) => /^-?\d+(\.\d+)?$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell)),
  anyURI: (cell) => Boolean(new URL(cell)),
  string: () => true,
};

function checkCell(cell, column, where) {
  if (cell === '') return assert.ok(!column.required, `${where} is empty`);
  const base = column.datatype.base ?? column.datatype;
  assert.ok(matches[base](cell), `${where}: ${cell}`);
  if (base === 'string' && column.datatype.format) assert.match(cell, new RegExp(column.datatype.format, 'u'), where);
}

for (const folder of folders) {
  const group = readJson(folder, 'csv-metadata.json');

  test(`${folder}: the metadata says only what the vocabulary knows`, () => {
    assert.deepEqual(Object.keys(group)[0], '@context');
    assert.deepEqual(group['@context'], ['http://www.w3.org/ns/csvw', { '@language': 'ja' }]);
    checkProperties('group', group);
    checkProperties('dialect', group.dialect);
    for (const table of group.tables) {
      checkProperties('table', table);
      checkProperties('schema', table.tableSchema);
      checkTagged(table['dc:title']);
      checkTagged(table['dc:description']);
      for (const column of table.tableSchema.columns) {
        checkProperties('column', column);
        checkTagged(column['rdfs:label']);
        checkTagged(column['dc:description']);
        assert.match(column.name, /^[a-z][a-z_]*$/);
      }
    }
  });

  test(`${folder}: titles are the header, cells are of their type, keys and references hold`, () => {
    const keys = {};
    for (const { url, tableSchema } of group.tables) {
      const name = url.replace(/\.csv$/, '');
      const [header, ...records] = readTable(folder, name);
      assert.deepEqual(tableSchema.columns.map((column) => column.titles), header, name);
      for (const record of records) {
        tableSchema.columns.forEach((column, i) => checkCell(record[i], column, `${name}.${column.name}`));
      }
      const all = readRows(folder, name).map((row) => identityOf(row, tableSchema.primaryKey));
      keys[url] = new Set(all);
      assert.equal(keys[url].size, all.length, name);
    }
    for (const { url, tableSchema } of group.tables) {
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        for (const row of readRows(folder, url.replace(/\.csv$/, ''))) {
          assert.ok(keys[reference.resource].has(keyOf(row, columnReference)), `${url}: ${columnReference}`);
        }
      }
    }
  });

  test(`${folder}: a reader of CSVW gives every cell as a value of its type`, async () => {
    for (const table of group.tables) {
      const metadata = await tripled({ ...group, ...table });
      const parser = new CsvwParser({ metadata, baseIRI: '' });
      const types = Object.fromEntries(table.tableSchema.columns.map(({ name, datatype }) => [name, datatype]));
      const expected = [];
      for (const row of readRows(folder, table.url.replace(/\.csv$/, ''))) {
        for (const [name, cell] of Object.entries(row)) {
          if (cell !== '') expected.push(`${name} ${types[name].base ?? types[name]} ${cell}`);
        }
      }
      const found = [];
      for await (const { predicate, object } of parser.import(fs.createReadStream(at(folder, table.url)))) {
        if (!predicate.value.startsWith('#')) continue; // of rows, not of cells
        const type = object.datatype.value.value ?? object.datatype.value; // a name in a name, where a format is given
        found.push(`${predicate.value.slice(1)} ${type.split('#')[1]} ${object.value}`);
      }
      assert.deepEqual(found, expected, table.url);
    }
  });
}
