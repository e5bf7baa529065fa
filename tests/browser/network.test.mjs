// What a page asks for and where its links lead: nothing from elsewhere, nothing that is not there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, newPage, onPages, parseAll } from './browser.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { serve } from './server.mjs';
import { cards, files, folder, languages, pages, samples, twin } from './site.mjs';

// Every address in a page, and what can be pointed at in it.
function linksOf(document) {
  const named = (name) => [...document.querySelectorAll(`[${name}]`)];
  return {
    links: ['href', 'src', 'action'].flatMap((name) => named(name).map((element) => element.getAttribute(name))),
    followed: [
      ...[...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
      ...[...document.querySelectorAll('form[action]')].map((form) => form.getAttribute('action')),
    ],
    choices: [...document.querySelectorAll('nav.languages a')].map((link) => [
      link.hreflang,
      link.getAttribute('href'),
    ]),
    ids: named('id').map((element) => element.id),
  };
}

let browser;
let server;
let contents;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  const all = await parseAll(browser, pages, linksOf);
  contents = new Map(pages.map((page, at) => [page.path, all[at]]));
});
after(async () => {
  await browser.close();
  server.close();
});

const icon = 'assets/icon.svg';

// Messages to the console include violations of the content security policy.
function watch(page) {
  const seen = { requests: [], complaints: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('requestfailed', (request) => {
    // Chromium gives up on an icon when the next page is opened first.
    const isGivenUp = request.url().endsWith(icon) && request.failure().errorText === 'net::ERR_ABORTED';
    if (!isGivenUp) seen.complaints.push(`failed: ${request.url()}`);
  });
  page.on('console', (message) => seen.complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => seen.complaints.push(`error: ${error.message}`));
  return seen;
}

// Read from what the stylesheet sets, because its rules are closed to a page opened from a folder.
const isStyled = () => getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '';

/** Opens each page at an address; fails when it asks for anything but itself and the stylesheet, script and icon of the site. */
async function expectOnlyItself(list, address) {
  const results = await onPages(browser, list, {}, async (page, { path }) => {
    const seen = watch(page);
    await page.goto(address + path);
    page.removeAllListeners();
    const styled = await page.evaluate(isStyled);
    const allowed = [path, 'assets/style.css', 'assets/view.js', 'assets/search.js', 'assets/filter.js', icon].map((name) => address + name);
    const others = seen.requests.filter((url) => !allowed.includes(url)).map((url) => `asks for ${url}`);
    return [...seen.complaints, ...others, ...(styled ? [] : ['has no stylesheet'])];
  });
  expectNone(findingsOf(list, results));
}

test('over http a page asks for nothing but its stylesheet, script and icon', async () => {
  await expectOnlyItself(samples, server.address);
});

// The page for missing addresses is sent for addresses of any depth, so it alone names its stylesheet by the path
// that the site is made for, which a folder does not have.
const forAnyAddress = '404.html';

test('opened from a folder it does the same', async () => {
  const list = samples.filter((page) => page.path !== forAnyAddress);
  await expectOnlyItself(list, `${pathToFileURL(folder)}/`);
});

test('an address that does not exist gets a page with a style and a way on', async () => {
  const page = await newPage(browser);
  const seen = watch(page);
  const response = await page.goto(`${server.address}no/such/page.html`);
  const styled = await page.evaluate(isStyled);
  const targets = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.href));
  await page.context().close();
  assert.equal(response.status(), 404);
  assert.ok(styled, 'its stylesheet is loaded');
  const elsewhere = seen.requests.filter((url) => !url.startsWith(server.address));
  assert.deepEqual(elsewhere, [], 'it asks for nothing elsewhere');
  for (const target of targets) assert.ok(files.includes(target.slice(server.address.length)), target);
});

test('a page says what may be loaded: scripts of the site alone, none that stands in a page', async () => {
  const policies = await parseAll(browser, pages, (document) =>
    [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')].map((meta) => meta.content),
  );
  const findings = policies.map((found) => {
    const [policy = ''] = found;
    const scripts = policy.match(/script-src ([^;]*)/)?.[1] ?? "'self'";
    const isStrict =
      policy.startsWith("default-src 'none';") && scripts === "'self'" && !policy.includes('unsafe');
    return found.length === 1 && isStrict ? [] : [`its content security policy is ${policy || 'missing'}`];
  });
  expectNone(findingsOf(pages, findings));
});

// A path inside the site for an address as a page writes it; undefined for an address of another site.
function resolve(link, from) {
  const site = 'https://site.invalid/';
  const url = new URL(link, site + from);
  if (!url.href.startsWith(site)) return undefined;
  return { file: decodeURIComponent(url.pathname.slice(1)), fragment: decodeURIComponent(url.hash.slice(1)) };
}

test('the choice of language leads to the same page in each language', () => {
  const list = pages.filter((page) => page.language);
  const findings = list.map((page) => {
    const reached = contents
      .get(page.path)
      .choices.map(([language, link]) => [language, resolve(link, page.path)?.file]);
    const wanted = languages.map((language) => [language, twin(page, language)?.path]);
    const missing = wanted.filter(
      ([name, path]) => !reached.some((found) => found[0] === name && found[1] === path),
    );
    return missing.map(([name]) => `${name} is no choice, or leads elsewhere`);
  });
  expectNone(findingsOf(list, findings));
});

test('a click on the other language and back ends on the same card', async () => {
  const [here, there] = cards;
  const page = await newPage(browser);
  await page.goto(server.address + here.path);
  await page.click(`nav.languages a[hreflang="${there.language}"]`);
  assert.equal(page.url(), server.address + there.path);
  await page.click(`nav.languages a[hreflang="${here.language}"]`);
  assert.equal(page.url(), server.address + here.path);
  await page.context().close();
});

test('every link in the site leads to a file that exists, and to a place that exists in it', () => {
  const exists = new Set(files);
  const findings = pages.map((page) => {
    const depth = page.path.split('/').length - 1;
    return contents.get(page.path).links.flatMap((link) => {
      const target = resolve(link, page.path);
      if (target === undefined) return [];
      if (/^(\.\.\/)*/.exec(link)[0].length / 3 > depth) return [`${link} leads out of the folder`];
      if (!exists.has(target.file)) return [`${link} leads nowhere`];
      const places = ['', ...(contents.get(target.file)?.ids ?? [])];
      return places.includes(target.fragment) ? [] : [`${link} leads to no place in the page`];
    });
  });
  expectNone(findingsOf(pages, findings));
});

test('links to other sites use https', () => {
  const findings = pages.map(({ path }) => {
    const outside = contents.get(path).followed.filter((link) => resolve(link, path) === undefined);
    return outside.filter((link) => !/^(https|mailto|tel):/.test(link)).map((link) => `${link} is not https`);
  });
  expectNone(findingsOf(pages, findings));
});

test('every page can be reached from the start by links', () => {
  const reached = new Set(['index.html']);
  for (const path of reached) {
    for (const link of contents.get(path).followed) {
      const target = resolve(link, path);
      if (contents.has(target?.file)) reached.add(target.file);
    }
  }
  const lost = [...contents.keys()].filter((path) => !reached.has(path) && !path.endsWith('404.html'));
  assert.deepEqual(lost, [], 'pages that no link leads to');
});
