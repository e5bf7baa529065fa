// Search as readers use it: from the box in the header to the card, in both languages, with and without a server; what it
// finds is compared with reading the open data, and what it loads is counted.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';
import { addAxe, faults } from './axe.mjs';
import { launch, newPage } from './browser.mjs';
import { sidewaysOverflow } from './measure.mjs';
import { files, folder, read } from './site.mjs';
import { serve } from './server.mjs';

const fromFolder = `${pathToFileURL(folder)}/`;

let browser;
let server;
before(async () => {
  browser = await launch();
  server = await serve();
});
after(async () => {
  await browser?.close();
  server?.close();
});

const address = (language, query) => `${language}/search.html?${new URLSearchParams(query)}`;

/** Waits until the search has said how it went. */
async function answerOf(page) {
  await page.waitForFunction(() => {
    const { dataset } = document.getElementById('search');
    const status = document.getElementById('search-status').textContent;
    return status !== dataset.loading && !document.getElementById('search-form').hidden;
  });
  return page.locator('#search-status').innerText();
}

/** The addresses of all results, as links below the folder of the language. */
async function resultsOf(page) {
  await answerOf(page);
  const links = page.locator('#search-results h3 a');
  while (await page.locator('#search-more').isVisible()) {
    const shown = await links.count();
    await page.locator('#search-more').click();
    await page.waitForFunction((count) => document.querySelectorAll('#search-results > li').length > count, shown);
  }
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

async function search(page, base, language, query) {
  await page.goto(base + address(language, query));
  return resultsOf(page);
}

// ---- Journeys

for (const [language, word, card, heading] of [
  ['ja', '電話催告センター', 'transition/1-9.html', '電話催告センターの活用範囲の拡充'],
  ['en', 'reminder call centre', 'transition/1-9.html', 'Wider use of the payment-reminder call centre'],
]) {
  for (const place of ['http', 'file']) {
    test(`${language}, ${place}: from the header of a card to the results, to a card and back`, async () => {
      const base = place === 'http' ? server.address : fromFolder;
      const page = await newPage(browser);
      const complaints = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${base}${language}/transition/2-2.html`);
      await page.locator('header input[type=search]').fill(word);
      await page.keyboard.press('Enter');
      await page.waitForURL(/search\.html\?q=/);
      const results = await resultsOf(page);
      assert.ok(results.includes(card), `${results}`);
      assert.equal(await page.locator('#search-query').inputValue(), word, 'the box keeps the words');
      assert.ok((await page.locator('#search-results mark').count()) > 0, 'words are marked');
      await page.locator(`#search-results a[href="${card}"]`).click();
      assert.equal(await page.locator('h1').innerText(), heading);
      await page.goBack();
      await answerOf(page);
      assert.equal(await page.locator('#search-query').inputValue(), word, 'back to the same search');
      assert.ok((await resultsOf(page)).includes(card));
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
}

test('filters narrow the results, stand in the address, and come back from it', async () => {
  const page = await newPage(browser);
  await page.goto(`${server.address}ja/search.html`);
  await page.locator('#search-query').fill('DX');
  await page.locator('summary').click();
  await page.locator('#search-goal').selectOption('transition/5');
  await page.locator('#search-change').selectOption('revised');
  await page.locator('.search-box button').click();
  await page.waitForURL(/q=DX/);
  const asked = new URL(page.url()).searchParams;
  assert.deepEqual([...asked], [['q', 'DX'], ['goal', 'transition/5'], ['change', 'revised']]);
  const results = await resultsOf(page);
  assert.ok(results.length > 0);
  for (const result of results) {
    const card = JSON.parse(read(`data/transition/initiatives/${result.split('/')[1].replace('.html', '')}.json`));
    assert.equal(card.goal_id, '5', result);
    assert.equal(card.is_revised, true, result);
  }
  assert.equal(await page.locator('#search-goal').inputValue(), 'transition/5');
  assert.ok(await page.locator('#search-goal').isVisible(), 'filters in use are shown');
  await page.context().close();
});

test('a filter alone lists what passes it, as the data says', async () => {
  const page = await newPage(browser);
  for (const [name, value, passes] of [
    ['department', 'finance', (card) => card.departments.some((each) => each.department_id === 'finance')],
    ['method', 'transition/digital', (card) => card.methods.includes('digital')],
    ['change', 'new', (card) => card.is_new],
    [
      'year',
      '2026',
      (card) =>
        card.schedule.some((task) => task.cells.some((cell) => cell.fiscal_year === 2026 && cell.items.length > 0)),
    ],
  ]) {
    const found = await search(page, fromFolder, 'en', { [name]: value });
    const wanted = cards.filter(passes).map((card) => `transition/${card.initiative_id}.html`);
    assert.ok(wanted.length > 0);
    const ofPlan = found.filter((path) => path.startsWith('transition/'));
    assert.deepEqual(ofPlan.sort(), wanted.sort(), name);
  }
  await page.context().close();
});

test('goals, terms and pages are found too', async () => {
  const page = await newPage(browser);
  for (const [language, q, wanted] of [
    ['ja', '職員の時間の効果的活用', 'transition/goals/3.html'],
    ['en', 'Goal 2', 'transition/goals/2.html'],
    ['ja', 'あーるぴーえー', 'glossary.html#rpa'],
    ['en', 'software robots', 'glossary.html#rpa'],
    ['ja', 'このサイト', 'about.html'],
    ['ja', '未来つながるプラン', 'tsunagaru/index.html'],
    ['en', 'Plan to Move to New Public Management', 'transition/index.html'],
  ]) {
    const found = await search(page, fromFolder, language, { q });
    assert.ok(found.includes(wanted), `${q}: ${found}`);
  }
  await page.context().close();
});

test('a number finds its card first, in any width and with any hyphen', async () => {
  const page = await newPage(browser);
  for (const q of ['2-2', '２－２', '2‐2', '２ー２', '2−2']) {
    const found = await search(page, fromFolder, 'ja', { q });
    assert.equal(found[0], 'transition/2-2.html', q);
    assert.ok(!found.includes('transition/2-25.html'), q);
  }
  assert.equal((await search(page, fromFolder, 'ja', { q: '5-13①' }))[0], 'transition/5-13-1.html');
  assert.equal((await search(page, fromFolder, 'ja', { q: '5-13' })).length >= 2, true);
  await page.context().close();
});

test('more results are asked for by the keyboard, and the focus goes to the first of them', async () => {
  const page = await newPage(browser);
  await page.goto(fromFolder + address('ja', { q: '実施' }));
  await answerOf(page);
  const shown = await page.locator('#search-results > li').count();
  await page.locator('#search-more').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((count) => document.querySelectorAll('#search-results > li').length > count, shown);
  const at = await page.evaluate(() => {
    const items = [...document.querySelectorAll('#search-results > li')];
    return items.findIndex((item) => item.contains(document.activeElement));
  });
  assert.equal(at, shown);
  await page.context().close();
});

test('one character, nothing found and files that fail to load are told in words', async () => {
  const page = await newPage(browser);
  await page.goto(fromFolder + address('ja', { q: '区' }));
  assert.match(await answerOf(page), /2文字以上/);
  await page.goto(fromFolder + address('en', { q: 'zzzqqq' }));
  assert.match(await answerOf(page), /^Nothing found/);
  await page.route('**/search/ja/grams/*', (route) => route.abort());
  await page.goto(server.address + address('ja', { q: '催告' }));
  assert.match(await answerOf(page), /読み込めませんでした/);
  await page.context().close();
});

test('without a script the box leads to the page, and the page to the lists', async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(`${fromFolder}ja/transition/2-2.html`);
  await page.locator('header input[type=search]').fill('催告');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\.html\?q=/);
  assert.match(await page.locator('noscript p').innerText(), /スクリプトが使えない/);
  assert.equal(await page.locator('#search-form').isVisible(), false, 'no form that does nothing');
  const lists = page.locator('main .link-list a');
  assert.ok((await lists.count()) >= 5);
  await lists.first().click();
  assert.ok(page.url().endsWith('ja/transition/index.html'));
  await page.context().close();
});

// ---- No miss, no false hit

const cards = files
  .filter((file) => /^data\/transition\/initiatives\/[^/]+\.json$/.test(file))
  .map((file) => JSON.parse(read(file)));
const methods = new Map(
  JSON.parse(read('data/transition/methods.json')).map((each) => [each.method_id, { ja: each.name_ja, en: each.name_en }]),
);

/** Every text of a card that search promises to find, as the open data has it. */
function textsOf(card, language) {
  const inLanguage = (text) => (text ? text[language] ?? text.ja : '');
  return [
    card.number_printed,
    card.initiative_id,
    inLanguage(card.title),
    ...card.departments.map((each) => inLanguage(each.name)),
    ...card.methods.map((id) => inLanguage(methods.get(id))),
    ...card.sections.flatMap((section) => inLanguage(section.blocks)),
    ...card.schedule.flatMap((task) => [
      inLanguage(task.group),
      inLanguage(task.task),
      ...task.details.map(inLanguage),
      ...task.cells.flatMap((cell) => cell.items.map((item) => inLanguage(item.text))),
    ]),
    inLanguage(card.revision_note),
    inLanguage(card.source_note),
  ];
}
const plain = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–—―−ー]/g, '-')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

const japanese = `催告 輪場 会議 議会 電話 AI ＡＩ DX推進 RPA おくやみ オクヤミ ｵｸﾔﾐ 窓口 窓口業務 保育 学校 教育 防災 災害時 避難 避難所 図書館 公園 道路
  ごみ リサイクル 高齢者 障害 子ども 若者 健康 国保 税 ふるさと納税 キャッシュレス オンライン申請 マイナンバー 郵送 印刷 人材育成 研修 職員 テレワーク
  ペーパーレス 契約 委託 施設 公共施設 施設の 指定管理 区民 まちづくりセンター 総合支所 協働 令和7年度 一部実施 実施及び検証 検討 の推進 ー化 行行 会会 千円 画計`
  .split(/\s+/)
  .filter((word) => word.length > 1);
const english = `AI DX ai rpa reminder transition call centre centres digital paper online library libraries school disaster drill evacuation park road
  waste recycling senior disability children youth health insurance tax cashless mail print training staff telework contract facility facilities partnership
  department branch review implement study partly partl ew ing ion ward qz xx zebra heart of-the front 2024 fy2025 co- self-help single window sms`.split(/\s+/);

for (const [language, words] of [
  ['ja', japanese],
  ['en', english],
]) {
  test(`${language}: ${words.length} words find the cards that hold them and no others, and load little`, async (t) => {
    assert.ok(words.length >= 60, `${words.length} words`);
    const texts = cards.map((card) => ({ card, text: textsOf(card, language).map(plain).join('\n') }));
    const page = await newPage(browser);
    const loaded = [];
    for (const word of words) {
      const answers = [];
      const note = (response) => {
        if (/\/search\//.test(response.url())) answers.push(response);
      };
      page.on('response', note);
      await page.goto(server.address + address(language, { q: word }));
      await answerOf(page);
      page.off('response', note);
      const bodies = await Promise.all(answers.map((answer) => answer.body()));
      loaded.push({
        word,
        files: bodies.length,
        raw: bodies.reduce((sum, body) => sum + body.length, 0),
        packed: bodies.reduce((sum, body) => sum + zlib.gzipSync(body).length, 0),
      });
      const found = (await resultsOf(page)).filter((link) => /^transition\/\d[^/]*\.html$/.test(link));
      const wanted = texts.filter(({ text }) => text.includes(plain(word)));
      const addresses = wanted.map(({ card }) => `transition/${card.initiative_id}.html`);
      assert.deepEqual(found.sort(), addresses.sort(), word);
    }
    await page.context().close();
    const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
    const most = loaded.reduce((a, b) => (b.raw > a.raw ? b : a));
    const median = middle(loaded.map(({ raw }) => raw));
    t.diagnostic(
      `median ${median} bytes raw, ${middle(loaded.map(({ packed }) => packed))} with gzip, ${middle(loaded.map((each) => each.files))} files; most ${most.raw} raw, ${most.packed} with gzip (${most.word}, ${most.files} files)`,
    );
    assert.ok(most.raw < 50_000, `${most.word}: ${most.raw} bytes`);
    assert.ok(median < 30_000, `median ${median} bytes`);
  });
}

test('the script folds texts as the program does', async () => {
  const cases = JSON.parse(fs.readFileSync(new URL('../search/folds.json', import.meta.url), 'utf8'));
  const page = await newPage(browser);
  await page.goto(`${fromFolder}ja/search.html`);
  const folded = await page.evaluate(
    (texts) => texts.map((text) => window.kohyoSearch.fold(text).characters.join('')),
    cases.map(([text]) => text),
  );
  assert.deepEqual(folded, cases.map(([, wanted]) => wanted));
  await page.context().close();
});

// ---- Accessibility of what the script shows

for (const [language, query] of [
  ['ja', { q: '催告 電話', goal: 'transition/1' }],
  ['en', { q: 'digital', change: 'revised' }],
]) {
  test(`axe finds nothing in the results, ${language}, light and dark, 320 and 1280 px`, async () => {
    const page = await newPage(browser);
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark']) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(server.address + address(language, query));
        await answerOf(page);
        assert.ok((await page.locator('#search-results > li').count()) > 0);
        await addAxe(page);
        const found = await faults(page, `${width} px, ${colorScheme}`);
        assert.deepEqual([...found, ...(await page.evaluate(sidewaysOverflow))], []);
      }
    }
    await page.context().close();
  });
}

test('the number of results is told in a live region, and nothing is stored', async () => {
  const page = await newPage(browser);
  await page.goto(server.address + address('ja', { q: '催告' }));
  assert.match(await answerOf(page), /^\d+件見つかりました。$/);
  assert.equal(await page.locator('#search-status').getAttribute('role'), 'status');
  const stored = await page.evaluate(() => [document.cookie, window.localStorage.length, window.sessionStorage.length]);
  assert.deepEqual(stored, ['', 0, 0]);
  await page.context().close();
});
