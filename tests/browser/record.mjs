// Writes the record of an accessibility test: record.mjs FILE FIRST_DAY LAST_DAY SEED. The pages are one of every kind in
// the first language and 25 at random in all; what is checked of them by programs, and what was found, goes into the record
// criterion by criterion. Days and seed come from the person who makes the test.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { addAxe, check } from './axe.mjs';
import { addStyle, launch, onPages } from './browser.mjs';
import { launchFirefox, newFirefoxPage } from './firefox.mjs';
import { clippedText, contrastsOfFocus, focused, sidewaysOverflow } from './measure.mjs';
import { serve } from './server.mjs';
import { folder, languages, pages, samples } from './site.mjs';

const [file, firstDay, lastDay, seed] = process.argv.slice(2);
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
if (!file || !isDay(firstDay) || !isDay(lastDay) || !/^\d{1,9}$/.test(seed ?? ''))
  throw new Error('usage: node record.mjs FILE FIRST_DAY LAST_DAY SEED');

const randomCount = 25;

/** Numbers from 0 to 1 that follow from the seed alone (mulberry32). */
function numbersFrom(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function chooseAtRandom(candidates, count) {
  const next = numbersFrom(Number(seed));
  const left = [...candidates];
  const chosen = [];
  while (chosen.length < count && left.length > 0)
    chosen.push(...left.splice(Math.floor(next() * left.length), 1));
  return chosen;
}

const selected = samples.filter((page) => page.language === languages[0] || page.language === '');
const atRandom = chooseAtRandom(
  pages.filter((page) => !selected.includes(page)),
  randomCount,
);
const tested = [...selected, ...atRandom];

/** What was found of each criterion: by which checks, on how many pages there was anything to examine, how many faults. */
const results = new Map();

function note(criterion, by, applied, findings) {
  const result = results.get(criterion) ?? { by: new Set(), pages: new Set(), findings: 0 };
  results.set(criterion, result);
  result.by.add(by);
  for (const page of applied) result.pages.add(page);
  result.findings += findings;
}

// A fault that several looks or browsers show is one.
const faultsSeen = new Set();
function noteFaults(page, by, criteria, faults) {
  for (const criterion of criteria) {
    const fresh = faults.filter(({ text, detail }) => {
      const name = [page.path, criterion, text.replace(/^\d+ px: /, ''), detail].join('\n');
      return !faultsSeen.has(name) && faultsSeen.add(name);
    });
    note(criterion, by, [page.path], fresh.length);
    for (const { text } of fresh) console.error(`${page.path}: ${criterion}: ${text}`);
  }
}

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320 },
];
const axeName = 'axe-core';

function noteAxe(page, { violations, undecided, applied }) {
  noteFaults(page, axeName, applied, []);
  for (const fault of [...violations, ...undecided]) noteFaults(page, axeName, fault.criteria, [fault]);
}

const wideText = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Presses Tab until the page is left: the faults of the focus, and whether it was left at all. */
async function walk(page) {
  const faults = { focus: [], contrast: [] };
  for (let steps = 0; steps < 2000; ++steps) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(focused);
    if (found === null) return { ...faults, isLeft: true };
    faults.focus.push(...found.faults);
    faults.contrast.push(...(await page.evaluate(contrastsOfFocus)));
  }
  return { ...faults, isLeft: false };
}

async function examine(page, item) {
  await page.goto(`${server.address}${item.path}`);
  await addAxe(page);
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    noteAxe(item, await check(page));
  }
  noteFaults(item, 'reflow at 320 px', ['1.4.10'], await page.evaluate(sidewaysOverflow));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const keyboard = await walk(page);
  noteFaults(item, 'keyboard walk', ['2.4.7', '2.4.11'], keyboard.focus);
  noteFaults(item, 'contrast of focus', ['1.4.11'], keyboard.contrast);
  const trap = keyboard.isLeft ? [] : [{ text: 'Tab does not leave the page', detail: '' }];
  noteFaults(item, 'keyboard walk', ['2.1.2'], trap);
  await addStyle(page, 'html { font-size: 200% !important; }');
  noteFaults(item, 'letters of 200 %', ['1.4.4'], await page.evaluate(clippedText));
  await page.goto(`${server.address}${item.path}`);
  await addStyle(page, wideText);
  noteFaults(item, 'text spacing', ['1.4.12'], await page.evaluate(clippedText));
}

async function examineInFirefox(browser) {
  for (const width of [320, 1280]) {
    const page = await newFirefoxPage(browser, { width });
    for (const item of tested) {
      await page.goto(server.address + item.path);
      await addAxe(page);
      noteAxe(item, await check(page));
    }
    await page.close();
  }
}

async function checkMarkup() {
  const jar = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
  const files = tested.map(({ path: name }) => path.join(folder, name));
  const options = ['--exit-zero-always', '--format', 'json', '--errors-only'];
  const run = promisify(execFile);
  const { stderr } = await run('java', ['-jar', jar, ...options, ...files], { maxBuffer: 2 ** 28 });
  const messages = JSON.parse(stderr).messages.filter(
    ({ message }) => !/external (stylesheet|script) .* blocked by|“script-src” directive/.test(message),
  );
  for (const item of tested) {
    const own = messages.filter(({ url }) => decodeURIComponent(url).endsWith(`/${item.path}`));
    noteFaults(item, 'Nu Html Checker', ['4.1.1'], own.map(({ message }) => ({ text: message, detail: '' })));
  }
}

const require = createRequire(import.meta.url);
const versionOf = (name) => require(`${name}/package.json`).version;

// Numbers of criteria in the order of their parts: 1.4.3 before 1.4.10.
function inOrder([left], [right]) {
  const [a, b] = [left, right].map((number) => number.split('.').map(Number));
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

const quoted = (text) => `"${text.replaceAll('"', '')}"`;
const list = (items, indent = '  ') => items.map((item) => `${indent}- ${quoted(item)}`).join('\n');

function write(browsers) {
  const lines = [
    '# アクセシビリティの試験の記録です。script/accessibility-record が書きます。手で直さないでください。',
    `first_day: ${firstDay}`,
    `last_day: ${lastDay}`,
    'tools:',
    list([`axe-core ${versionOf('axe-core')}`, `Nu Html Checker ${versionOf('vnu-jar')}`, 'kohyo record.mjs']),
    'browsers:',
    list(browsers),
    'states:',
    list(looks.map(({ colorScheme, width }) => `${colorScheme} ${width} px`)),
    `seed: ${seed}`,
    `page_count: ${pages.length}`,
    'selected:',
    list(selected.map((page) => page.path)),
    'at_random:',
    list(atRandom.map((page) => page.path)),
    'results:',
  ];
  for (const [criterion, { by, pages: examined, findings }] of [...results].sort(inOrder)) {
    lines.push(`  - criterion: ${criterion}`, '    by:', list([...by].sort(), '      '));
    lines.push(`    applied: ${examined.size}`, `    findings: ${findings}`);
  }
  fs.writeFileSync(file, `${lines.join('\n')}\n`);
}

const [chromium, firefox, server] = await Promise.all([launch(), launchFirefox(), serve()]);
await Promise.all([onPages(chromium, tested, {}, examine), examineInFirefox(firefox), checkMarkup()]);
const versions = [`Chromium ${chromium.version()}`, (await firefox.version()).replace(/^firefox\//i, 'Firefox ')];
await Promise.all([chromium.close(), firefox.close()]);
server.close();
write(versions);
const findings = [...results.values()].reduce((sum, result) => sum + result.findings, 0);
console.log(`${tested.length} pages, ${results.size} criteria, ${findings} findings: ${file}`);
