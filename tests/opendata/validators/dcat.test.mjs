// catalog.jsonld by the shapes (SHACL) of DCAT-AP 3.0.1, without the network.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import rdf from '@zazuko/env';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { at, beside, files, readJson, readText, sha256 } from './data.mjs';

const catalog = readJson('catalog.jsonld');

const parsed = (text, format) => rdf.dataset([...new Parser({ format }).parse(text)]);

const shapes = rdf.dataset(
  ['dcat-ap-3.0.1.ttl', 'dcat-ap-3.0.1-ranges.ttl', 'dcat-ap-3.0.1-recommended.ttl'].flatMap((name) => [
    ...parsed(fs.readFileSync(beside(`schemas/${name}`), 'utf8'), 'text/turtle'),
  ]),
);

/** A document of JSON-LD as triples. A context elsewhere is an error: the file is read offline. */
async function triplesOf(document) {
  const documentLoader = (url) => {
    throw new Error(`asks for ${url}`);
  };
  const text = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader });
  return parsed(text, 'application/n-quads');
}

const told = (result) =>
  [result.focusNode, result.path, result.sourceShape, ...result.message].map((term) => term?.value).join(' | ');

async function violations(document) {
  const report = await new SHACLValidator(shapes, { factory: rdf }).validate(await triplesOf(document));
  return report.results.filter((result) => result.severity.value.endsWith('#Violation')).map(told);
}

test('the catalogue meets the shapes of DCAT-AP', async () => {
  assert.deepEqual(await violations(catalog), []);
});

test('the shapes find what is missing', async () => {
  const broken = structuredClone(catalog);
  delete broken['dct:publisher'];
  delete broken['dcat:dataset'][0]['dct:title'];
  assert.ok((await violations(broken)).length >= 2);
});

test('every distribution is a file with its size, checksum and licence', () => {
  const listed = new Set();
  for (const dataset of catalog['dcat:dataset']) {
    for (const distribution of dataset['dcat:distribution']) {
      const [, path] = distribution['dcat:downloadURL']['@id'].split('/data/');
      const bytes = fs.readFileSync(at(path));
      assert.equal(distribution['dcat:byteSize']['@value'], String(bytes.length), path);
      assert.equal(distribution['spdx:checksum']['spdx:checksumValue']['@value'], sha256(bytes), path);
      assert.match(distribution['dct:license']['@id'], /^https?:/);
      listed.add(path);
    }
  }
  const expected = files.filter((file) => /\.(csv|xlsx|sqlite)$/.test(file));
  assert.deepEqual(expected.filter((file) => !listed.has(file)), []);
});

test('datasets have titles and descriptions in the languages of the site, a period, a publisher and a contact', () => {
  const languages = catalog['dct:title'].map((text) => text['@language']);
  for (const dataset of catalog['dcat:dataset']) {
    for (const name of ['dct:title', 'dct:description']) {
      assert.deepEqual(dataset[name].map((text) => text['@language']), languages);
    }
    assert.match(dataset['dct:temporal']['dcat:startDate']['@value'], /^\d{4}-04-01$/);
    assert.match(dataset['dct:temporal']['dcat:endDate']['@value'], /^\d{4}-03-31$/);
    assert.ok(dataset['dct:publisher']['foaf:name'].length > 0);
    assert.ok(dataset['dcat:contactPoint']['vcard:fn'].length > 0);
  }
});

test('SHA256SUMS lists every other file with its checksum', () => {
  const lines = readText('SHA256SUMS').trimEnd().split('\n').map((line) => line.split('  '));
  assert.deepEqual(lines.map(([, path]) => path), files.filter((file) => file !== 'SHA256SUMS'));
  for (const [sum, path] of lines) assert.equal(sum, sha256(fs.readFileSync(at(path))), path);
});
