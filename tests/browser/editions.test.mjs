// A year later: the edition of the content is frozen, the next one begun and changed, as ward staff would. What the
// comparison marks is told by words, can be put away, and breaks no rule of accessibility.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addAxe, check } from './axe.mjs';
import { launch, newPage } from './browser.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'kohyo-editions-'));
const content = path.join(work, 'content');
const site = path.join(work, 'site');
const plan = path.join(content, 'plans/transition');
let browser;

function kohyo(...words) {
  const options = { cwd: project, stdio: 'pipe' };
  const ofPlan = words[0] === 'freeze' || words[0] === 'begin' ? ['--plan', 'transition'] : [];
  execFileSync('build/release/kohyo', [...words, ...ofPlan, '--content', content, '--language', 'en'], options);
}

function edit(file, ...changes) {
  const name = path.join(plan, file);
  let text = fs.readFileSync(name, 'utf8');
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), `${file} has “${from}”`);
    text = text.replace(from, to);
  }
  fs.writeFileSync(name, text);
}

before(async () => {
  fs.cpSync(path.join(project, 'content'), content, { recursive: true });
  kohyo('freeze', '2025-03');
  kohyo('begin', '2026-03', '--title', '令和8年3月改定', '--title-en', 'Revision of March 2026');
  edit(
    'initiatives/1-9.md',
    ['の活用範囲の拡充', 'の活用範囲の拡大'],
    ['Wider use of the', 'Broader use of the'],
    ['[finance]', '[finance, policy-management]'],
    ['    R9: 実施及び検証', '    R9: 未定'],
    ['催告のしかたを新しく探り', '催告のしかたを探り'],
    ['centre should do.', 'centre must do.'],
    ['related: [1-10, 3-4]', 'related: [1-10]'],
  );
  edit('goals/1.md', ['amount: 79', 'amount: 81']);
  edit('initiatives/3-3.md', ['related: [3-4]\n', '']);
  fs.rmSync(path.join(plan, 'initiatives/3-4.md'));
  const ended = '\nended:\n  - id: 3-4\n    reason:\n      ja: 目標を達した。\n      en: Its aim was reached.\n';
  edit('plan.yml', ['status: draft', 'status: adopted']);
  fs.appendFileSync(path.join(plan, 'plan.yml'), ended);
  kohyo('build', '--output', site);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  fs.rmSync(work, { recursive: true });
});

async function open(file) {
  const page = await newPage(browser);
  await page.goto(pathToFileURL(path.join(site, file)).href);
  return page;
}

const card = 'ja/transition/1-9.html';
const places = [
  card,
  'en/transition/1-9.html',
  'ja/transition/1-9.compare.html',
  'ja/transition/3-4.html',
  'ja/transition/goals/1.html',
  'ja/transition/changes/2026-03.html',
  'ja/transition/editions/2025-03/1-9.html',
];

for (const file of places) {
  test(`axe finds nothing in ${file}, light and dark`, async () => {
    const page = await open(file);
    await addAxe(page);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual((await check(page)).violations, [], colorScheme);
    }
    await page.context().close();
  });
}

test('a screen reader hears in the heading, the prose and the cells what was taken out and put in', async () => {
  const page = await open(card);
  const heard = await page.locator('main').ariaSnapshot();
  for (const change of ['〔削除〕拡充〔削除終わり〕', '〔追加〕拡大〔追加終わり〕', '〔削除〕新しく〔削除終わり〕'])
    assert.ok(heard.replace(/\s*- (deletion|insertion): |\s+|"/g, '').includes(change), change);
  await page.context().close();
});

test('without the marks the card reads as the edition says', async () => {
  const page = await open(card);
  await page.locator('#show-changes').uncheck();
  assert.equal(await page.locator('h1').innerText(), '電話催告センターの活用範囲の拡大');
  const marks = page.locator('article :is(ins, del):not(.revisions *):visible');
  const shown = await marks.evaluateAll((all) =>
    all.filter((mark) => getComputedStyle(mark).textDecorationLine !== 'none').map((mark) => mark.textContent),
  );
  assert.deepEqual(shown, []);
  await page.context().close();
});

test('the edition before stays at its place, says that it is an earlier one, and leads to the current card', async () => {
  const page = await open('ja/transition/editions/2025-03/1-9.html');
  assert.match(await page.locator('.edition-notice').innerText(), /以前の版/);
  assert.equal(await page.locator('h1').innerText(), '電話催告センターの活用範囲の拡充');
  await page.locator('.edition-notice a').click();
  assert.ok(page.url().endsWith(card));
  await page.context().close();
});

test('an item that ended leaves a page with the reason and the way to its last card', async () => {
  const page = await open('ja/transition/3-4.html');
  assert.match(await page.locator('main').innerText(), /目標を達した。/);
  await page.locator('main a[href*="editions/2025-03/3-4.html"]').click();
  assert.match(await page.locator('.edition-notice').innerText(), /以前の版/);
  await page.context().close();
});
