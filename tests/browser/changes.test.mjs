// The red ink: what a revision changed is told by words and lines, too, never by colour alone, and can be put away.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, newPage, onPages, parseAll } from './browser.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { serve } from './server.mjs';
import { pages, samples } from './site.mjs';

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(async () => {
  await browser.close();
  server.close();
});

const changed = samples.filter((page) => page.kind === 'plan/card' && /<(ins|del)>/.test(page.source));

// Screen readers do not say reliably that text is an insertion or a deletion. The legend shows marks without a change.
function wordless(document) {
  const isWord = (node) => node?.className === 'visually-hidden' && node.textContent.trim() !== '';
  const marks = [...document.querySelectorAll('ins, del')].filter((mark) => !mark.closest('.legend'));
  return marks
    .filter((mark) => !isWord(mark.firstChild) || !isWord(mark.lastChild))
    .map((mark) => ({
      text: `a mark without words at its ends: ${mark.localName}`,
      detail: mark.outerHTML.slice(0, 120),
    }));
}

test('every change begins and ends with words for screen readers', async () => {
  expectNone(findingsOf(pages, await parseAll(browser, pages, wordless)));
});

function lineless() {
  const lines = { ins: 'underline', del: 'line-through' };
  const isMarked = (mark) => getComputedStyle(mark).textDecorationLine.includes(lines[mark.localName]);
  const marks = [...document.querySelectorAll('ins, del')].filter((mark) => !isMarked(mark));
  return marks.map((mark) => ({ text: `no line: ${nameOf(mark)}`, detail: sourceOf(mark) }));
}

const media = {
  plain: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  print: { media: 'print' },
};

for (const [name, emulated] of Object.entries(media)) {
  test(`every change has a line (${name})`, async () => {
    const results = await onPages(browser, changed, {}, async (page, item) => {
      await page.emulateMedia(emulated);
      await page.goto(server.address + item.path);
      return page.evaluate(lineless);
    });
    expectNone(findingsOf(changed, results));
  });
}

/** The text of the schedule as it is shown, and how many changes are shown in it. */
function schedule() {
  const isShown = (mark) =>
    mark.getClientRects().length > 0 && getComputedStyle(mark).textDecorationLine !== 'none';
  const table = document.querySelector('.schedule');
  return { text: table.innerText, marks: [...table.querySelectorAll('ins, del')].filter(isShown).length };
}

test('the keyboard puts the changes in the schedule away and brings them back', async () => {
  for (const item of changed) {
    const page = await newPage(browser);
    await page.goto(server.address + item.path);
    const box = page.locator('#show-changes');
    if ((await box.count()) > 0) {
      const shown = await page.evaluate(schedule);
      const former = await page.locator('.schedule del').allInnerTexts();
      await box.focus();
      await page.keyboard.press('Space');
      const hidden = await page.evaluate(schedule);
      await page.keyboard.press('Space');
      const again = await page.evaluate(schedule);
      assert.equal(hidden.marks, 0, `${item.path}: no mark is left`);
      for (const text of former) assert.ok(!hidden.text.includes(text), `${item.path}: “${text}” is left`);
      assert.deepEqual(again, shown, `${item.path}: all is back`);
    }
    await page.context().close();
  }
});

test('the choice of view is kept from one card to the next, and is no need of the page', async () => {
  const marked = changed.filter((page) => page.source.includes('id="show-changes"'));
  assert.ok(marked.length > 1, 'the site has cards with marks');
  const page = await newPage(browser);
  await page.goto(server.address + marked[0].path);
  await page.locator('#show-changes').uncheck();
  await page.goto(server.address + marked[1].path);
  assert.equal(await page.locator('#show-changes').isChecked(), false, 'put away on the next card too');
  await page.locator('#show-changes').check();
  await page.goto(server.address + marked[0].path);
  assert.equal(await page.locator('#show-changes').isChecked(), true, 'and brought back');
  await page.context().close();
});
