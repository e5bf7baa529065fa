// axe-core: what a machine can tell of WCAG 2.2 AA. What only people can tell stays for people.
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { createRequire } from 'node:module';
import { launch, onPages } from './browser.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { serve } from './server.mjs';
import { isCopy, pages, samples } from './site.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(async () => {
  await browser.close();
  server.close();
});

// Debugging commands are not bound by the page's content security policy, so axe gets in as it is.
async function open(page, { path }) {
  await page.goto(server.address + path);
  await page.evaluate(axe);
}

/**
 * What axe finds wrong, and what it cannot decide, in the open page. The rule target-size is switched off in axe
 * unless it is named; `rules` switches others, too.
 */
async function check(page, rules = {}) {
  const options = {
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: true }, ...rules },
    resultTypes: ['violations', 'incomplete'],
  };
  return page.evaluate(async (given) => {
    const { violations, incomplete } = await window.axe.run(document, given);
    const finding = (rule, node) => {
      const why = [...node.any, ...node.all, ...node.none].map(({ message }) => message).join(' ');
      const element = document.querySelector(node.target[0]);
      return { text: `${rule.id}: ${rule.help}: ${nameOf(element)}`, detail: `${why} ${sourceOf(element)}` };
    };
    // A sign such as ② beside a marked word has the colours of the text around it, which are measured there.
    const isSign = (node) => node.any.some(({ message }) => /only non-text characters/.test(message));
    // axe does not know what letters in a picture stand on: pictures.test.mjs measures them.
    const isInPicture = (node) => document.querySelector(node.target[0])?.localName === 'text';
    const findings = (found, isKnown) =>
      found.flatMap((rule) => rule.nodes.filter((node) => !isKnown(node)).map((node) => finding(rule, node)));
    return {
      violations: findings(violations, isSign),
      undecided: findings(incomplete, (node) => isSign(node) || isInPicture(node)),
    };
  }, options);
}

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320 },
];

const labelled = (found, label) => ({ ...found, text: `${label}: ${found.text}` });

// What axe cannot decide (text that something covers, for instance) is not checked, so it counts as found, too.
test('a page of every kind has no violation, light and dark, wide and narrow', async () => {
  const results = await onPages(browser, samples, {}, async (page, sample) => {
    await open(page, sample);
    const findings = [];
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations, undecided } = await check(page);
      const here = [...violations, ...undecided.map((found) => labelled(found, 'undecided'))];
      findings.push(...here.map((found) => labelled(found, `${colorScheme}, ${width} px`)));
    }
    return findings;
  });
  expectNone(findingsOf(samples, results));
});

// Colours come from the stylesheet alone, so a page of every kind tells enough of them; they are half of the work.
test('no other page has a violation', async () => {
  const options = { viewport: { width: 1280, height: 800 } };
  const others = pages.filter((page) => !samples.includes(page) && !isCopy(page));
  const results = await onPages(browser, others, options, async (page, item) => {
    await open(page, item);
    return (await check(page, { 'color-contrast': { enabled: false } })).violations;
  });
  expectNone(findingsOf(others, results));
});
