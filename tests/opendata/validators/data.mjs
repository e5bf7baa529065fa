// The open data of the finished site, read with nothing of the generator: its files, and a reader of CSV of its own.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder /data/ of the finished site: below KOHYO_SITE, or below what script/build makes. */
export const data = path.join(
  path.resolve(process.env.KOHYO_SITE ?? fileURLToPath(new URL('../../../site', import.meta.url))),
  'data',
);

if (!fs.existsSync(path.join(data, 'SHA256SUMS'))) {
  throw new Error(`There is no data in ${data}. Build it with script/build, or set KOHYO_SITE.`);
}

export const at = (...parts) => path.join(data, ...parts);
export const readText = (...parts) => fs.readFileSync(at(...parts), 'utf8');
export const readJson = (...parts) => JSON.parse(readText(...parts));
export const sha256 = (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');

/** A file that stands beside this one. */
export const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Every file below /data/ by its path, in order. */
export const files = listFiles('').sort();

function listFiles(below) {
  return fs.readdirSync(at(below), { withFileTypes: true }).flatMap((entry) => {
    const name = below + entry.name;
    return entry.isDirectory() ? listFiles(`${name}/`) : [name];
  });
}

/** The folders of tables: each has a descriptor. */
export const folders = files
  .filter((file) => file.endsWith('/datapackage.json'))
  .map((file) => path.dirname(file));

/** RFC 4180: the records of a CSV file behind its byte order mark, as lists of text. */
export function parseCsv(text) {
  if (text[0] !== '\uFEFF') throw new Error('no byte order mark');
  const records = [];
  let record = [];
  let place = 1;
  while (place < text.length) {
    const quoted = text[place] === '"';
    const field = quoted ? /"((?:[^"]|"")*)"/y : /[^,"\r\n]*/y;
    field.lastIndex = place;
    const match = field.exec(text);
    if (!match) throw new Error(`no field at ${place}`);
    record.push(quoted ? match[1].replaceAll('""', '"') : match[0]);
    place = field.lastIndex;
    if (text[place] === ',') {
      place += 1;
    } else if (text.startsWith('\r\n', place)) {
      records.push(record);
      record = [];
      place += 2;
    } else {
      throw new Error(`neither comma nor line end at ${place}`);
    }
  }
  return records;
}

/** The records of a table of a folder: the names of its columns first. */
export const readTable = (folder, table) => parseCsv(readText(folder, `${table}.csv`));

/** The same as one object a row. */
export function readRows(folder, table) {
  const [names, ...records] = readTable(folder, table);
  return records.map((record) => Object.fromEntries(names.map((name, i) => [name, record[i]])));
}

/** What tells a row from all others; the year of a total is empty in it. */
export function identityOf(row, columns) {
  return JSON.stringify(columns.map((column) => row[column]));
}

/** A key of several columns as one text; nothing where one of them is empty. */
export function keyOf(row, columns) {
  const cells = columns.map((column) => row[column]);
  return cells.includes('') ? undefined : JSON.stringify(cells);
}
