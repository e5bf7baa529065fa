// datapackage.json by the published profiles of Data Package v2, and every row by its Table Schema.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import tableschema from 'tableschema';
import { at, beside, folders, identityOf, keyOf, readJson, readRows, readTable, sha256 } from './data.mjs';

const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
addFormats(ajv);
const profiles = Object.fromEntries(
  ['datapackage', 'dataresource', 'tabledialect', 'tableschema'].map((name) => [
    name,
    ajv.compile(JSON.parse(fs.readFileSync(beside(`schemas/dp2-${name}.json`), 'utf8'))),
  ]),
);

function validate(name, value) {
  const ok = profiles[name](value);
  assert.ok(ok, JSON.stringify(profiles[name].errors, null, 1)?.slice(0, 3000));
}

test('the profiles find what is wrong', () => {
  const descriptor = readJson(folders[0], 'datapackage.json');
  assert.ok(!profiles.datapackage({ ...descriptor, resources: [] }));
  const schema = structuredClone(descriptor.resources[0].schema);
  schema.fields[0].constraints.required = 'yes';
  assert.ok(!profiles.tableschema(schema));
});

for (const folder of folders) {
  const descriptor = readJson(folder, 'datapackage.json');

  test(`${folder}: the package, its resources, dialects and schemas meet their profiles`, () => {
    validate('datapackage', descriptor);
    for (const resource of descriptor.resources) {
      validate('dataresource', resource);
      validate('tabledialect', resource.dialect);
      validate('tableschema', resource.schema);
    }
  });

  test(`${folder}: sizes and checksums are those of the files`, () => {
    for (const resource of descriptor.resources) {
      const bytes = fs.readFileSync(at(folder, resource.path));
      assert.equal(bytes.length, resource.bytes, resource.name);
      assert.equal(`sha256:${sha256(bytes)}`, resource.hash, resource.name);
    }
  });

  test(`${folder}: an independent reader takes every row, by types, constraints, keys and references`, async () => {
    for (const { name, schema } of descriptor.resources) {
      const records = readTable(folder, name);
      // It replaces what a reference leads to, and so follows only one that shares columns with others.
      for (const key of [undefined, ...(schema.foreignKeys ?? [])]) {
        const asked = key ? { ...schema, foreignKeys: [key] } : schema;
        const table = await tableschema.Table.load(records, { schema: asked, strict: true });
        const resource = key?.reference.resource;
        const relations = key ? { [resource]: readRows(folder, resource || name) } : false;
        const rows = await table.read({ relations });
        assert.equal(rows.length, records.length - 1, name);
      }
    }
  });

  test(`${folder}: every reference leads to one row, and primary keys are unique`, () => {
    const keys = {};
    for (const { name, schema } of descriptor.resources) {
      const all = readRows(folder, name).map((row) => identityOf(row, schema.primaryKey));
      keys[name] = new Set(all);
      assert.equal(keys[name].size, all.length, name);
    }
    let followed = 0;
    for (const { name, schema } of descriptor.resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        for (const row of readRows(folder, name)) {
          assert.ok(keys[reference.resource || name].has(keyOf(row, fields)), `${name}: ${keyOf(row, fields)}`);
          followed += 1;
        }
      }
    }
    assert.ok(followed > 10);
  });

  test(`${folder}: titles and descriptions are there in both languages`, () => {
    for (const { name, schema, ...resource } of descriptor.resources) {
      for (const described of [resource, ...schema.fields]) {
        const { title, description, translations } = described;
        const where = `${name}.${described.name ?? ''}`;
        assert.match(title, /[^\x20-\x7e]/, where);
        assert.match(description, /。$/, where);
        assert.match(translations.en.title, /^[\x20-\x7e‐-―①-⑳]+$/, where);
        assert.match(translations.en.description, /\.$/, where);
      }
    }
  });
}
