// Debian's Chromium, driven by Playwright.
import os from 'node:os';
import { chromium } from 'playwright-core';

/** Debian's, and what keeps it from asking for anything by itself. */
export const chromiumPath = process.env.KOHYO_CHROMIUM ?? '/usr/bin/chromium';
export const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch() {
  return chromium.launch({ executablePath: chromiumPath, args: quiet });
}

/** A page in a context of its own, where measurements can call nameOf, sourceOf and contrastOf. */
export async function newPage(browser, options) {
  const context = await browser.newContext(options);
  await context.addInitScript(addTools);
  context.setDefaultTimeout(60_000);  // machines that test are busy
  return context.newPage();
}

// Runs in the page before anything else.
function addTools() {
  // Where an element stands, alike on all pages of a template: "footer.site-footer > dl > div > dd".
  window.nameOf = (element) => {
    const name = ({ localName, classList }) => [localName, ...classList].join('.');
    const above = [];
    for (let at = element; at && at !== document.body && above.length < 4; at = at.parentElement)
      above.unshift(name(at));
    return above.join(' > ');
  };
  window.sourceOf = (element) => element.outerHTML.split('\n')[0].slice(0, 120);

  // WCAG's contrast of two colours as a computed style gives them.
  const luminance = (colour) => {
    // Mixed colours are computed as "color(srgb 0.9 0.5 0.1)", others as "rgb(230, 128, 26)".
    const full = colour.startsWith('color(') ? 1 : 255;
    const [red, green, blue] = colour.match(/[\d.]+/g).map((part) => {
      const value = part / full;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  window.contrastOf = (first, second) => {
    const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
}

// One more than processors, because a page waits now and then.
const workers = os.cpus().length + 1;

/**
 * Calls look(page, item) for every item, on a few browser pages at once, each in a context of its own, and
 * returns the results in the order of the items.
 */
export async function onPages(browser, items, options, look) {
  const results = new Array(items.length);
  let next = 0;
  async function work() {
    const page = await newPage(browser, options);
    while (next < items.length) {
      const at = next++;
      results[at] = await look(page, items[at]);
    }
    await page.context().close();
  }
  await Promise.all(Array.from({ length: Math.min(workers, items.length) }, work));
  return results;
}

/**
 * Adds rules to the page by a constructed style sheet, which its content security policy lets pass.
 */
export async function addStyle(page, css) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/**
 * Parses the source of many pages inside one browser page and calls look(document, item) there for each.
 * Nothing is laid out and nothing loaded, so this is fast enough for the whole site.
 */
export async function parseAll(browser, items, look) {
  const page = await browser.newPage();
  const results = await page.evaluate(
    ([all, body]) => {
      const call = new Function(`return (${body})`)();
      return all.map((item) => call(new DOMParser().parseFromString(item.source, 'text/html'), item));
    },
    [items, look.toString()],
  );
  await page.close();
  return results;
}
