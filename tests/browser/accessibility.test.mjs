// axe-core on every page, and on a page of every kind in every look.
import { after, before, test } from 'node:test';
import { addAxe, check, faults, ofColours } from './axe.mjs';
import { launch, onPages } from './browser.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { sidewaysOverflow } from './measure.mjs';
import { serve } from './server.mjs';
import { languages, pages, samples } from './site.mjs';

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(async () => {
  await browser.close();
  server.close();
});

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280, only: ofColours },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320, only: ofColours },
];

test('a page of every kind has no violation, light and dark, wide and narrow', async () => {
  const results = await onPages(browser, samples, {}, async (page, { path }) => {
    await page.goto(server.address + path);
    await addAxe(page);
    const findings = [];
    for (const { colorScheme, width, only } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      findings.push(...(await faults(page, `${colorScheme}, ${width} px`, {}, only)));
    }
    return findings;
  });
  expectNone(findingsOf(samples, results));
});

// Scripts are stopped on their way: a page without JavaScript at all would stop axe as well.
test('the same holds where scripts do not run', async () => {
  const list = samples.filter((page) => page.language !== languages[1]);
  const results = await onPages(browser, list, {}, async (page, { path }) => {
    await page.route('**/*.js*', (route) => route.abort());
    await page.goto(server.address + path);
    await page.unrouteAll();
    await addAxe(page);
    return faults(page, 'without scripts', { 'color-contrast': { enabled: false } });
  });
  expectNone(findingsOf(list, results));
});

/** Puts another page of the site into the open document: its address and its source, with axe still there. */
async function replace([address, source]) {
  history.replaceState(null, '', address);
  document.open();
  document.write(source);
  document.close();
  if (document.readyState !== 'complete')
    await new Promise((done) => addEventListener('load', done, { once: true }));
}

// There are thousands of pages, so each is put into a document that has axe already, at the width where most goes
// wrong. Colours come from the stylesheet alone, so a page of every kind tells enough of them; they are half of the work.
test('no page has a violation or scrolls sideways at 320 px', async () => {
  const options = { viewport: { width: 320, height: 800 } };
  const prepared = new WeakSet();
  const results = await onPages(browser, pages, options, async (page, { path, source }) => {
    if (!prepared.has(page)) {
      await page.goto(`${server.address}index.html`);
      await addAxe(page);
      prepared.add(page);
    }
    await page.evaluate(replace, [server.address + path, source]);
    const { violations } = await check(page, { 'color-contrast': { enabled: false } });
    return [...violations, ...(await page.evaluate(sidewaysOverflow))];
  });
  expectNone(findingsOf(pages, results));
});
