// Lighthouse in Debian's Chromium, with the settings that it has for a phone.
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { chromiumPath, quiet } from './browser.mjs';
import { cards, pageAt, pages } from './site.mjs';

/** A card, an index of a plan and the search, in the first language. */
export const measured = [
  cards[0],
  pages.find((page) => page.kind === 'plan/index'),
  pageAt(`${cards[0].language}/search.html`),
];

export function launchForLighthouse() {
  return puppeteer.launch({ executablePath: chromiumPath, args: [...quiet, '--no-sandbox'], headless: true });
}

/**
 * The scores of a page from 0 to 100 by category, and every audit that is not passed, as `category: what it found`. Addresses
 * are those of the machine here, so that a canonical address elsewhere is no fault.
 */
export async function score(browser, address, categories) {
  const page = await browser.newPage();
  const { lhr } = await lighthouse(address, { onlyCategories: categories, logLevel: 'error' }, undefined, page);
  await page.close();
  const scores = {};
  const faults = [];
  for (const { id, score: share, auditRefs } of Object.values(lhr.categories)) {
    scores[id] = Math.round(share * 100);
    for (const { id: audit, weight } of auditRefs) {
      const { score: passed, title, explanation } = lhr.audits[audit];
      if (weight > 0 && passed !== null && passed < 1) faults.push(`${id}: ${title} ${explanation ?? ''}`.trim());
    }
  }
  return { scores, faults };
}
