// What assistive technology gets: roles, names, headings and languages, in the browser's own accessibility tree.
import { after, before, test } from 'node:test';
import { launch, onPages, parseAll } from './browser.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { serve } from './server.mjs';
import { cards, pages, samples, tagOf } from './site.mjs';

let browser;
let server;
// The accessibility tree of every sample, looked at once.
let trees;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  trees = await onPages(browser, samples, {}, treeOf);
});
after(async () => {
  await browser.close();
  server.close();
});

const framed = samples.filter((page) => page.language);

/** The accessibility tree of a page as a list of { role, name, level }, without what is ignored. */
async function treeOf(page, { path }) {
  await page.goto(server.address + path);
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: node.role.value,
      name: node.name?.value.trim() ?? '',
      level: node.properties?.find(({ name }) => name === 'level')?.value.value,
    }));
}

/** Looks at the tree of every page of a list; fails with the faults that are found. */
function expectNoneInTrees(list, look) {
  const results = list.map((page) => look(trees[samples.indexOf(page)]));
  expectNone(findingsOf(list, results));
}

const withRole = (tree, role) => tree.filter((node) => node.role === role);

const parts = [
  ['columnheader', 'table thead th'],
  ['rowheader', 'table tbody th, table tfoot th'],
  ['cell', 'table td'],
];

// A phone shows the schedule as a list; it stays a table to a screen reader.
for (const width of [1280, 320]) {
  test(`the schedule of a card is a table with named rows and columns, at ${width} px`, async () => {
    const results = await onPages(
      browser,
      cards,
      { viewport: { width, height: 800 } },
      async (page, item) => {
        const tree = await treeOf(page, item);
        const faults = [];
        for (const [role, selector] of parts) {
          const found = withRole(tree, role);
          const count = await page.locator(selector).count();
          if (count === 0 || found.length !== count) faults.push(`${role}: ${found.length} of ${count}`);
          if (role !== 'cell' && found.some(({ name }) => name === '')) faults.push(`a ${role} without text`);
        }
        return faults;
      },
    );
    expectNone(findingsOf(cards, results));
  });
}

test('the landmarks are there, and every navigation has a name of its own', () => {
  expectNoneInTrees(framed, (tree) => {
    const faults = ['banner', 'main', 'contentinfo'].flatMap((role) => {
      const count = withRole(tree, role).length;
      return count === 1 ? [] : [`${role}: ${count} instead of one`];
    });
    const names = withRole(tree, 'navigation').map((node) => node.name);
    if (names.length < 2) faults.push('navigation: no language choice or no main navigation');
    if (names.includes('')) faults.push('navigation without a name');
    if (new Set(names).size !== names.length) faults.push('two navigations with one name');
    if (withRole(tree, 'region').some(({ name }) => name === '')) faults.push('region without a name');
    return faults;
  });
});

test('every table has a name', () => {
  expectNoneInTrees(samples, (tree) => {
    const nameless = withRole(tree, 'table').filter(({ name }) => name === '');
    return nameless.map(() => 'a table without a caption');
  });
});

test('headings begin at one h1 and skip no level', () => {
  expectNoneInTrees(samples, (tree) => {
    const headings = withRole(tree, 'heading');
    const faults = [];
    if (headings[0]?.level !== 1) faults.push('the first heading is no h1');
    if (headings.filter(({ level }) => level === 1).length > 1) faults.push('more than one h1');
    headings.forEach(({ name, level }, at) => {
      if (name === '') faults.push('a heading without text');
      if (at > 0 && level > headings[at - 1].level + 1) faults.push(`“${name}” skips a level`);
    });
    return faults;
  });
});

test('every link has a name', () => {
  expectNoneInTrees(samples, (tree) => {
    const nameless = withRole(tree, 'link').filter(({ name }) => name === '');
    return nameless.map(() => 'a link without a name');
  });
});

test('the choice of language names each language in that language and says which one this is', async () => {
  const list = pages.filter((page) => page.language).map((page) => ({ ...page, tag: tagOf(page) }));
  const results = await parseAll(browser, list, (document, { tag }) => {
    const faults = [];
    const links = [...document.querySelectorAll('nav.languages a')];
    for (const link of links) {
      const isSaid = link.lang !== '' && link.lang === link.hreflang;
      if (!isSaid) faults.push(`${link.textContent}: lang “${link.lang}”`);
      const isJapanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(link.textContent);
      if (isJapanese !== link.lang.startsWith('ja')) faults.push(`${link.textContent} is not ${link.lang}`);
    }
    const current = links.filter((link) => link.hasAttribute('aria-current')).map((link) => link.lang);
    if (current.join() !== tag) faults.push(`the current language is “${current.join()}”`);
    return faults;
  });
  expectNone(findingsOf(list, results));
});

// Letters of Japanese not below lang="ja", four English words in a row not below lang="en"; also in attributes that
// are read out.
function foreignText(document) {
  const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  const english = /[A-Za-z]{2,}(?:[ ,.;:'’-]+[A-Za-z]{2,}){3,}/;
  const texts = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push([walker.currentNode.data, walker.currentNode.parentElement]);
  for (const name of ['title', 'alt', 'aria-label']) {
    const named = [...document.querySelectorAll(`[${name}]`)];
    texts.push(...named.map((element) => [element.getAttribute(name), element]));
  }
  return texts.flatMap(([text, element]) => {
    const language = element.closest('[lang]')?.lang ?? '';
    const words = text.replace(/https?:\S+/g, '');
    const real = japanese.test(words) ? 'ja' : english.test(words) ? 'en' : language;
    if (language.startsWith(real) || element.closest('script, style')) return [];
    const name = ({ localName, className }) => localName + (className && `.${className}`);
    const place = `${name(element.parentElement)} > ${name(element)}`;
    return [{ text: `${real} text below lang="${language}": ${place}`, detail: words.trim().slice(0, 100) }];
  });
}

test('text in another language than its page says so', async () => {
  expectNone(findingsOf(pages, await parseAll(browser, pages, foreignText)));
});
