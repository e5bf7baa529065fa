// What a page looks like: it fits narrow and zoomed windows, stays readable with wide text, and shows the focus.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addStyle, launch, newPage, onPages } from './browser.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import {
  clippedText,
  contrastsOfFocus,
  focused,
  paleText,
  sidewaysOverflow,
  smallTargets,
} from './measure.mjs';
import { serve } from './server.mjs';
import { card, cards, pages, samples, twin } from './site.mjs';

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(async () => {
  await browser.close();
  server.close();
});

const framed = samples.filter((page) => page.language);
const open = (page, { path }) => page.goto(server.address + path);

/** Opens every page of a list in each window and takes the measurements there; fails with what they find. */
async function expectNoneIn(windows, list, measurements, prepare = () => {}) {
  const results = await onPages(browser, list, {}, async (page, item) => {
    await open(page, item);
    await prepare(page);
    const faults = [];
    for (const window of windows) {
      await page.setViewportSize(window);
      for (const measure of measurements) {
        const found = await page.evaluate(measure);
        faults.push(...found.map((fault) => ({ ...fault, text: `${window.width} px: ${fault.text}` })));
      }
    }
    return faults;
  });
  expectNone(findingsOf(list, results));
}

// accessibility.test.mjs tells of every page at 320 px.
test('a page of every kind fits phones, tablets and desks', async () => {
  const windows = [390, 768, 1280].map((width) => ({ width, height: 800 }));
  await expectNoneIn(windows, samples, [sidewaysOverflow]);
});

// A window of 1280 x 1024 at 400 % is one of 320 x 256 whose pixels are four times as wide (WCAG 1.4.10).
test('at 400 % nothing scrolls sideways and nothing covers the text', async () => {
  const options = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
  const results = await onPages(browser, samples, options, async (page, item) => {
    await open(page, item);
    const wide = await page.evaluate(sidewaysOverflow);
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .map((element) => `stays in the window: ${nameOf(element)}`),
    );
    return [...wide, ...stuck];
  });
  expectNone(findingsOf(samples, results));
});

// WCAG 1.4.12, and 1.4.4 for the letters alone.
const wideText = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;
const narrowAndWide = [320, 1280].map((width) => ({ width, height: 800 }));

test('wider spaces in and between lines cut nothing off', async () => {
  const prepare = (page) => addStyle(page, wideText);
  await expectNoneIn(narrowAndWide, samples, [sidewaysOverflow, clippedText], prepare);
});

test('letters of twice the size cut nothing off', async () => {
  const prepare = (page) => addStyle(page, 'html { font-size: 200% !important; }');
  await expectNoneIn([{ width: 1280, height: 800 }], samples, [sidewaysOverflow, clippedText], prepare);
});

test('links of the navigation are at least 24 x 24 px', async () => {
  await expectNoneIn(narrowAndWide, samples, [smallTargets]);
});

/** Presses Tab from the top of a page until it is left: what `look` returns for every element that is focused. */
async function walk(page, look) {
  const seen = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(look);
    if (found === null || seen.length > 500) return seen;
    seen.push(found);
  }
}

const focusable = 'a[href], button, input, select, summary, [tabindex="0"]';

for (const width of [320, 1280]) {
  test(`Tab reaches every link of a card in order, and shows where it is, at ${width} px`, async () => {
    const options = { viewport: { width, height: 640 } };
    const results = await onPages(browser, cards, options, async (page, item) => {
      await open(page, item);
      const count = await page.locator(focusable).count();
      await page.evaluate((selector) => {
        window.focusable = [...document.querySelectorAll(selector)];
      }, focusable);
      const seen = await walk(page, focused);
      const places = seen.map((found) => found.place);
      assert.deepEqual(places, [...Array(count).keys()], `${item.path}: all, in the order of the page`);
      return seen.flatMap((found) => found.faults);
    });
    expectNone(findingsOf(cards, results));
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`the outline has contrast 3, the focused text 4.5 (${colorScheme})`, async () => {
    const page = await newPage(browser, { colorScheme });
    await open(page, card);
    const found = (await walk(page, contrastsOfFocus)).flat();
    await page.context().close();
    expectNone(findingsOf([card], [found]));
  });
}

test('the link that skips the frame comes first, shows itself and leads to the text', async () => {
  const options = { viewport: { width: 320, height: 640 } };
  const results = await onPages(browser, framed, options, async (page, item) => {
    await open(page, item);
    await page.keyboard.press('Tab');
    const { faults } = await page.evaluate(focused);
    const isFirst = await page.evaluate(
      () => document.activeElement === document.querySelector('a[href="#main"]'),
    );
    if (!isFirst) return ['the first link is another'];
    await page.keyboard.press('Enter');
    const isInText = await page.evaluate(() => document.activeElement === document.querySelector('main'));
    await page.keyboard.press('Tab');
    const goesOn = await page.evaluate(() => {
      const place = document.querySelector('main').compareDocumentPosition(document.activeElement);
      return (place & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)) !== 0;
    });
    return [
      ...faults,
      ...(isInText ? [] : ['it does not move the focus to the text']),
      ...(goesOn ? [] : ['the next Tab does not go on from the text']),
    ];
  });
  expectNone(findingsOf(framed, results));
});

// The longest cards, which need the most paper as far as length tells.
const printed = [...new Set([...cards, ...samples.filter((page) => page.kind === card.kind)])].slice(0, 6);

/** The PDF file that printing makes, read as far as its pages and its tags go. */
async function print(page) {
  const file = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  return { pages: file.match(/\/Type ?\/Page\b/g).length, tagged: file.includes('/StructTreeRoot') };
}

test('a printed card has at most two pages, is tagged and leaves the navigation out', async (t) => {
  const results = await onPages(browser, printed, {}, async (page, item) => {
    await open(page, item);
    const pdf = await print(page);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('nav, .skip')]
        .filter((element) => element.getClientRects().length > 0)
        .map(nameOf),
    );
    await page.emulateMedia({ media: null });
    const faults = shown.map((name) => `printed: ${name}`);
    if (pdf.pages > 2) faults.push(`${pdf.pages} pages`);
    if (!pdf.tagged) faults.push('the PDF has no tags');
    return { faults, isOnePage: pdf.pages === 1 };
  });
  t.diagnostic(
    `${results.filter(({ isOnePage }) => isOnePage).length} of ${printed.length} cards are one page`,
  );
  const faults = results.map((result) => result.faults);
  expectNone(findingsOf(printed, faults));
});

// As the printed plan has one page for a card, which is in Japanese; in English the fullest may need a second one.
test('every card is printed on one sheet, as in the printed plan', async (t) => {
  const planOf = (page) => page.path.split('/')[1];
  const isOfPlan = (page) => page.kind === card.kind && planOf(page) === 'transition';
  const all = pages.filter((page) => isOfPlan(page) && page.language === 'ja');
  const twins = all.map((page) => twin(page, 'en'));
  const sheets = await onPages(browser, [...all, ...twins], {}, async (page, item) => {
    await open(page, item);
    return (await print(page)).pages;
  });
  const most = (list) => list.filter((count) => count > 1).length;
  t.diagnostic(`${most(sheets.slice(all.length))} of ${twins.length} in English take a second sheet`);
  assert.deepEqual(all.filter((_, at) => sheets[at] > 1).map((page) => page.path), []);
  assert.ok(most(sheets.slice(all.length)) <= twins.length / 20);
});

test('text is dark enough on paper, printed from a light or a dark screen', async () => {
  const results = await onPages(browser, samples, {}, async (page, item) => {
    await page.emulateMedia({ media: null, colorScheme: 'light' });
    await open(page, item);
    await page.emulateMedia({ media: 'print' });
    const fromLight = await page.evaluate(paleText);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    return [...fromLight, ...(await page.evaluate(paleText))];
  });
  expectNone(findingsOf(samples, results));
});

test('what is for print only is printed, and not on the screen', async () => {
  const isShown = (element) => element.getClientRects().length > 0;
  const page = await newPage(browser);
  await open(page, card);
  const element = page.locator('.print-only').first();
  const onScreen = await element.evaluate(isShown);
  await page.emulateMedia({ media: 'print' });
  const onPaper = await element.evaluate(isShown);
  await page.context().close();
  assert.deepEqual({ onScreen, onPaper }, { onScreen: false, onPaper: true });
});
