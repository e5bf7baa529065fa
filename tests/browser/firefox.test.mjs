// The same site in the other engine: axe on a page of every kind, the keyboard, search with and without a server, what a
// page asks for, and print.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { addAxe, faults } from './axe.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { launchFirefox, newFirefoxPage } from './firefox.mjs';
import { sidewaysOverflow } from './measure.mjs';
import { serve } from './server.mjs';
import { card, cards, folder, samples } from './site.mjs';

const fromFolder = `${pathToFileURL(folder)}/`;

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launchFirefox(), serve()]);
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Names for messages, as browser.mjs has them for Chromium. */
const addNames = () => {
  window.nameOf = (element) => [element.localName, ...element.classList].join('.');
  window.sourceOf = (element) => element.outerHTML.split('\n')[0].slice(0, 120);
};

// Chromium has every page in every look; here each page has one, and its twin in the other language the other.
test('a page of every kind has no violation and does not scroll sideways', async () => {
  const results = new Map();
  for (const width of [320, 1280]) {
    const page = await newFirefoxPage(browser, { width });
    const list = samples.filter((sample, at) => at % 2 === (width === 320 ? 0 : 1));
    for (const sample of list) {
      await page.goto(server.address + sample.path);
      await addAxe(page);
      await page.evaluate(addNames);
      const found = await faults(page, `${width} px`);
      results.set(sample, [...found, ...(await page.evaluate(sidewaysOverflow))]);
    }
    await page.close();
  }
  expectNone(findingsOf(samples, samples.map((sample) => results.get(sample))));
});

test('Tab goes through a card in order, shows where it is, and comes to the end', async () => {
  const page = await newFirefoxPage(browser);
  await page.goto(server.address + card.path);
  await page.evaluate(() => {
    window.all = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(
      (element) => element.checkVisibility(),
    );
  });
  const count = await page.evaluate(() => window.all.length);
  const seen = [];
  for (let at = 0; at < count; ++at) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(() => {
        const element = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const [box] = element.getClientRects();
        const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        const isInside = box !== undefined && box.bottom > 0 && box.top < innerHeight;
        return { place: window.all.indexOf(element), isSeen, isInside, name: element.outerHTML.slice(0, 80) };
      }),
    );
  }
  await page.close();
  assert.deepEqual(
    seen.map(({ place }) => place),
    [...Array(count).keys()],
    'every control, in the order of the page',
  );
  assert.deepEqual(seen.filter(({ isSeen, isInside }) => !isSeen || !isInside), [], 'with an outline, in the window');
});

test('the link that skips the frame leads to the text', async () => {
  const page = await newFirefoxPage(browser, { width: 320 });
  await page.goto(server.address + card.path);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '#main');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement === document.querySelector('main'));
  await page.close();
});

for (const [language, word, wanted] of [
  ['ja', '電話催告センター', 'transition/1-9.html'],
  ['en', 'reminder call centre', 'transition/1-9.html'],
]) {
  for (const place of ['http', 'file']) {
    test(`${language}, ${place}: from the header of a card to the results and to a card`, async () => {
      const base = place === 'http' ? server.address : fromFolder;
      const page = await newFirefoxPage(browser);
      const complaints = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${base}${language}/transition/2-2.html`);
      await page.type('header input[type=search]', word);
      await page.keyboard.press('Enter');
      await page.waitForSelector(`#search-results a[href="${wanted}"]`);
      assert.equal(await page.$eval('#search-query', (box) => box.value), word);
      assert.equal(new URL(page.url()).searchParams.get('q'), word);
      await page.click(`#search-results a[href="${wanted}"]`);
      await page.waitForSelector('.card-number');
      assert.ok(page.url().endsWith(wanted));
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
}

test('a page asks for nothing from elsewhere, and its content security policy holds', async () => {
  const page = await newFirefoxPage(browser);
  const requests = [];
  const complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const { path } of samples) await page.goto(server.address + path);
  await page.close();
  // Firefox draws its own controls with what it carries inside.
  const elsewhere = requests.filter((url) => !url.startsWith(server.address) && !url.startsWith('data:'));
  assert.deepEqual({ elsewhere, complaints }, { elsewhere: [], complaints: [] });
});

test('cards are printed', async () => {
  const page = await newFirefoxPage(browser);
  for (const { path } of cards) {
    await page.goto(server.address + path);
    const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    assert.ok(pdf.startsWith('%PDF'), path);
  }
  await page.close();
});
