// The files themselves: HTML, CSS, SVG and the site map, by the validators of their formats.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { launch, parseAll } from './browser.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { base, files, folder, pages, read } from './site.mjs';

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
  // The checker reads files from a folder, where it does not count the stylesheet beside a page as 'self'; browsers
  // do, and network.test.mjs sees that they load it.
  const selfInAFolder = /blocked by “style-src” directive/;

  test('every page, stylesheet and icon passes the Nu checker', async () => {
    const jar = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
    const options = [
      '--exit-zero-always',
      '--format',
      'json',
      '--skip-non-html',
      '--also-check-css',
      '--also-check-svg',
    ];
    const { stderr } = await run('java', ['-jar', jar, ...options, folder], { maxBuffer: 2 ** 28 });
    const findings = JSON.parse(stderr)
      .messages.filter(({ message }) => !selfInAFolder.test(message))
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

const isMissingPage = (page) => page.path.endsWith('404.html');
const pathOf = (address) => (address.startsWith(base) ? address.slice(base.length) : undefined);

test('a page names its own address and, both ways, those of its other languages', async () => {
  const browser = await launch();
  const all = await parseAll(browser, pages, addressesOf);
  await browser.close();
  const addresses = new Map(pages.map((page, at) => [page.path, all[at]]));
  const findings = pages.map((page) => {
    const { canonical, alternates, hidden, language } = addresses.get(page.path);
    if (hidden && canonical.length === 0) return [];
    const texts = [];
    if (canonical.join() !== base + page.path) texts.push(`canonical is ${canonical.join()}`);
    if (page.language && language !== page.language) texts.push(`html lang is ${language}`);
    const names = alternates.map(([name]) => name);
    if (!names.includes('x-default')) texts.push('no hreflang x-default');
    if (page.language && !names.includes(page.language)) texts.push('no hreflang of its own language');
    for (const [name, address] of alternates) {
      const other = addresses.get(pathOf(address));
      if (!other) texts.push(`hreflang ${name} leads nowhere: ${address}`);
      const back = other?.alternates.some(([, returned]) => returned === base + page.path);
      if (page.language && name !== 'x-default' && other && !back)
        texts.push(`${address} does not point back`);
    }
    return texts;
  });
  expectNone(findingsOf(pages, findings));
});

test('the site map is well formed, complete, and every address in it exists', async () => {
  await run('xmllint', ['--noout', `${folder}/sitemap.xml`]);
  const text = read('sitemap.xml');
  const listed = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
  const linked = [...text.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
  const nowhere = [...listed, ...linked].filter((address) => !files.includes(pathOf(address)));
  assert.deepEqual(nowhere, [], 'addresses that lead nowhere');
  assert.equal(new Set(listed).size, listed.length, 'every address stands once');
  const missing = pages.filter(
    (page) => page.language && !isMissingPage(page) && !listed.includes(base + page.path),
  );
  assert.deepEqual(
    missing.map((page) => page.path),
    [],
    'pages that are not in the site map',
  );
});
