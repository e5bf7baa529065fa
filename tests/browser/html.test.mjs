// The files themselves: HTML, CSS, SVG and the site map, by the validators of their formats.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { launch, parseAll } from './browser.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { base, files, folder, isPartial, pages, read, tagOf } from './site.mjs';

const run = promisify(execFile);

// Beside the recommended rules as they are:
const rules = {
  // Templates write the doctype in lower case, as the HTML standard's own examples do.
  'doctype-style': ['error', { style: 'lowercase' }],
  // A title is the whole name of an initiative: a limit of 70 letters is for search engines, the name is the ward's.
  'long-title': 'off',
  // White space that templates leave at the end of a line is nothing to a reader.
  'no-trailing-whitespace': 'off',
};

// At the same time, because the Nu checker is a program of its own.
describe('validators', { concurrency: true }, () => {
  // The checker reads files from a folder, where it does not count the stylesheet and the script beside a page as
  // 'self'; browsers do, and network.test.mjs sees that they load them.
  const selfInAFolder = /external (stylesheet|script) .* blocked by/;
  // JSON-LD is data, which no browser runs and no policy blocks (HTML standard, "data block"); the checker takes it for a
  // script.
  const isDataBlock = ({ message, extract }) =>
    /blocked by “script-src” directive/.test(message) && /<script type="application\/ld\+json">/.test(extract);

  test('every page, stylesheet and icon passes the Nu checker', async () => {
    const jar = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
    const checks = ['--skip-non-html', '--also-check-css', '--also-check-svg'];
    const options = ['--exit-zero-always', '--format', 'json', ...checks];
    const { stderr } = await run('java', ['-jar', jar, ...options, folder], { maxBuffer: 2 ** 28 });
    const findings = JSON.parse(stderr)
      .messages.filter((found) => !selfInAFolder.test(found.message) && !isDataBlock(found))
      .map(({ url, type, subType, message, extract }) => ({
        page: decodeURIComponent(url).split(`${folder}/`).at(-1),
        text: `${subType ?? type}: ${message} (${(extract ?? '').replace(/\s+/g, ' ').trim()})`,
      }));
    expectNone(findings);
  });

  test('every page passes html-validate', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules });
    const findings = [];
    for (const page of pages) {
      const report = await validator.validateString(page.source, page.path);
      for (const { messages } of report.results) {
        for (const { ruleId, message, selector } of messages) {
          findings.push({ page: page.path, text: `${ruleId}: ${message} (${selector})` });
        }
      }
    }
    expectNone(findings);
  });
});

// The addresses that a page gives for itself and its versions in other languages.
function addressesOf(document) {
  const links = (rel) => [...document.querySelectorAll(`link[rel="${rel}"]`)];
  return {
    language: document.documentElement.lang,
    canonical: links('canonical').map((link) => link.getAttribute('href')),
    alternates: links('alternate')
      .filter((link) => link.hreflang)
      .map((link) => [link.hreflang, link.getAttribute('href')]),
    hidden: document.querySelector('meta[name="robots"][content*="noindex"]') !== null,
  };
}

const pathOf = (address) => (address.startsWith(base) ? address.slice(base.length) : undefined);

let addresses;
before(async () => {
  const browser = await launch();
  const all = await parseAll(browser, pages, addressesOf);
  await browser.close();
  addresses = new Map(pages.map((page, at) => [page.path, all[at]]));
});

const namesItself = (path) => addresses.get(path)?.canonical.join() === base + path;

// A view of a page (the comparison of a card) names the page instead, and stays out of search.
function checkCanonical({ path, language }) {
  const { canonical, hidden } = addresses.get(path);
  if (namesItself(path)) return [];
  const target = pathOf(canonical.join()) ?? '';
  const isView = hidden && namesItself(target) && target.startsWith(`${language}/`);
  // A page of an edition may give way to the same page of the plan, where that says the same.
  const isCurrent = namesItself(target) && target === path.replace(/\/editions\/[^/]+\//, '/');
  return isView || isCurrent || (hidden && canonical.length === 0)
    ? []
    : ['canonical is neither this page nor that which it is a view of'];
}

function checkAlternates({ path, language }) {
  const { alternates } = addresses.get(path);
  if (isPartial({ language })) return alternates.map(([name]) => `hreflang ${name} on a page without translations`);
  const texts = ['x-default', ...(language ? [language] : [])]
    .filter((wanted) => !alternates.some(([name]) => name === wanted))
    .map((wanted) => `no hreflang ${wanted}`);
  for (const [name, address] of alternates) {
    const other = addresses.get(pathOf(address));
    if (!other) texts.push(`hreflang ${name} leads nowhere`);
    if (!other || !language || name === 'x-default') continue;
    if (other.language !== name) texts.push(`hreflang ${name} leads to a page in ${other.language}`);
    if (!other.alternates.some(([, back]) => back === base + path))
      texts.push(`hreflang ${name} does not point back`);
  }
  return texts;
}

// The page that answers for missing addresses has no address of its own.
const isForAnyAddress = (page) => addresses.get(page.path).hidden && page.language === '';

test('a page names its own address and, both ways, those of its other languages', () => {
  const list = pages.filter((page) => !isForAnyAddress(page));
  const findings = list.map((page) => {
    const isRight = !page.language || addresses.get(page.path).language === tagOf(page);
    return [...(isRight ? [] : ['html lang is wrong']), ...checkCanonical(page), ...checkAlternates(page)];
  });
  expectNone(findingsOf(list, findings));
});

test('the site map is well formed, complete, and every address in it exists', async () => {
  await run('xmllint', ['--noout', `${folder}/sitemap.xml`]);
  const text = read('sitemap.xml');
  const listed = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
  const linked = [...text.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
  const nowhere = [...listed, ...linked].filter((address) => !files.includes(pathOf(address)));
  const meant = pages.filter(
    (page) => page.language && !isPartial(page) && namesItself(page.path) && !addresses.get(page.path).hidden,
  );
  const wanted = new Set(meant.map(({ path }) => base + path));
  const finding = (fault) => (address) => ({ page: address, text: fault });
  expectNone([
    ...nowhere.map(finding('leads nowhere')),
    ...listed.filter((address, at) => listed.indexOf(address) !== at).map(finding('stands twice')),
    ...listed.filter((address) => !wanted.has(address)).map(finding('is no page for search')),
    ...[...wanted].filter((address) => !listed.includes(address)).map(finding('is missing')),
  ]);
});
