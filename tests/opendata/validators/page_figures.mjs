// The figures of finished pages, read from their HTML with nothing of the generator, and of texts of the data.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { data } from './data.mjs';

const site = path.dirname(data);

/** Every page below a folder of the site, by its path in the site; folders in `without` are left out. */
export function pagesBelow(folder, without = []) {
  return fs
    .readdirSync(path.join(site, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return without.includes(name) ? [] : pagesBelow(name, without);
      return name.endsWith('.html') ? [name] : [];
    })
    .sort();
}

export const isPage = (file) => fs.existsSync(path.join(site, file));

/** The nodes below one for which `is` holds, without those below them. */
const select = (node, is) => (node.childNodes ?? []).flatMap((child) => (is(child) ? [child] : select(child, is)));
/** The same with those below them. */
const selectAll = (node, is) =>
  (node.childNodes ?? []).flatMap((child) => [...(is(child) ? [child] : []), ...selectAll(child, is)]);

const named = (...names) => (node) => names.includes(node.nodeName);

/** Elements stand apart: the text of two is never read as one number. Readings of characters are no text of their own. */
function textOf(node) {
  if (node.nodeName === '#text') return node.value;
  if (node.nodeName === 'rt' || node.nodeName === 'rp') return '';
  const text = (node.childNodes ?? []).map(textOf).join('');
  return node.nodeName === 'rb' || node.nodeName === 'ruby' ? text : ` ${text} `;
}

const yen = { 円: 1, 千円: 1e3, 百万円: 1e6, 億円: 1e8, yen: 1, 'thousand yen': 1e3, 'million yen': 1e6, 'hundred million yen': 1e8 };
const amount = /(\d[\d,]*(?:\.\d+)?)\s*(百万円|千円|億円|円|hundred million yen|million yen|thousand yen|yen)/g;
const eras = { 平成: 1988, 令和: 2018, H: 1988, R: 2018 };
const year = /(?:(平成|令和|(?<![A-Za-z])[HR])(元|\d{1,2})(?:年度?|(?![\d.]))|FY\s?(\d{4})|(\d{4})年度?)/g;
const number = /(?<![\d.])\d[\d,]*(?:\.\d+)?/g;

const numberOf = (printed) => Number(printed.replaceAll(',', ''));

/**
 * The figures of a text, each once: amounts of money as `760000000 yen`, years as `2025 year`, other numbers bare. `1,234` and
 * `1234`, `５` and `5`, 令和7年度 and 2025 are one figure.
 */
export function figuresIn(text) {
  const found = new Set();
  const rest = text
    .normalize('NFKC')
    .replace(amount, (_, figure, unit) => {
      found.add(`${Math.round(numberOf(figure) * yen[unit])} yen`);
      return ' ';
    })
    .replace(year, (_, era, ofEra, fiscal, common) => {
      found.add(`${fiscal ?? common ?? eras[era] + (ofEra === '元' ? 1 : Number(ofEra))} year`);
      return ' ';
    });
  for (const [figure] of rest.matchAll(number)) found.add(String(numberOf(figure)));
  return found;
}

/**
 * What stands together: a row of a table, an item of a list without the lists in it, a term with what it is, a paragraph, a
 * heading.
 */
const isLine = named('tr', 'li', 'p', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4');
const isTogether = (node) => isLine(node) || (node.nodeName === 'div' && node.childNodes.some(named('dt')));
const ownText = (node) =>
  node.nodeName === 'li'
    ? textOf({ ...node, childNodes: node.childNodes.filter((child) => !named('ul', 'ol')(child)) })
    : textOf(node);

/** A page: its tables and charts by cell and picture (`shown`), and everything by what stands together (`lines`). */
export function readPage(file) {
  const [main] = select(parse(fs.readFileSync(path.join(site, file), 'utf8')), named('main'));
  const cells = select(main, named('table')).flatMap((table) => select(table, named('td', 'th', 'caption')));
  const charts = select(main, named('svg'));
  return {
    file,
    shown: [...cells, ...charts].map(textOf),
    lines: selectAll(main, isTogether).map(ownText),
  };
}
