// The index of a plan: filtered and sorted with a script, whole without.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, newPage } from './browser.mjs';
import { serve } from './server.mjs';
import { isCopy, pages } from './site.mjs';

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(async () => {
  await browser.close();
  server.close();
});

/** Of a plan with every filter. */
const index = pages.find((page) => page.source.includes('id="filter-method"') && !isCopy(page));
const shown = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.index tbody tr')]
      .filter((row) => row.getClientRects().length > 0)
      .map((row) => ({ ...row.dataset })),
  );

async function withIndex(query, look, options = {}) {
  const page = await newPage(browser, options);
  await page.goto(server.address + index.path + query);
  await look(page);
  await page.context().close();
}

test('without a choice every card is shown, and the choices count them', () =>
  withIndex('', async (page) => {
    const rows = await shown(page);
    assert.equal(await page.locator('#filter-count').textContent(), `${rows.length} / ${rows.length}`);
  }));

test('a choice shows what fits it, hides empty goals and goes into the address', () =>
  withIndex('', async (page) => {
    const all = await shown(page);
    await page.selectOption('#filter-change', 'new');
    const rows = await shown(page);
    assert.equal(rows.length, all.filter((row) => row.change.includes('new')).length);
    assert.ok(rows.every((row) => row.change.includes('new')));
    assert.equal(new URL(page.url()).search, '?change=new');
    const goals = new Set(rows.map((row) => row.goal)).size;
    assert.equal(await page.locator('.index-goal:visible').count(), goals);
    await page.click('#filter-reset');
    assert.equal((await shown(page)).length, all.length);
    assert.equal(new URL(page.url()).search, '');
  }));

test('choices from the address are taken up, those that do not exist are not', async () => {
  await withIndex('?goal=2&order=change', async (page) => {
    const rows = await shown(page);
    assert.ok(rows.length > 0 && rows.every((row) => row.goal === '2'));
    const ranks = rows.map(({ change }) => (change.includes('new') ? 0 : change ? 1 : 2));
    assert.deepEqual(ranks, [...ranks].sort());
  });
  await withIndex('?goal=none', async (page) => {
    assert.equal(await page.locator('#filter-goal').inputValue(), '');
    assert.ok((await shown(page)).length > 0);
  });
});

test('by department, method and year the right cards are shown', () =>
  withIndex('', async (page) => {
    for (const name of ['department', 'method', 'year']) {
      const values = await page.locator(`#filter-${name} option`).evaluateAll((all) => all.map((o) => o.value));
      const value = values.at(-1);
      const all = await shown(page);
      await page.selectOption(`#filter-${name}`, value);
      const rows = await shown(page);
      assert.equal(rows.length, all.filter((row) => row[name].split(' ').includes(value)).length);
      await page.click('#filter-reset');
    }
  }));

test('where scripts do not run, the whole index is there and no empty controls', () =>
  withIndex(
    '',
    async (page) => {
      assert.equal(await page.locator('.filter').count(), 0);
      assert.ok((await page.locator('.index tbody tr').count()) > 0);
    },
    { javaScriptEnabled: false },
  ));
