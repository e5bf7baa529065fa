// What tests found wrong, put so that it can be read: what is the same on many pages is said once.
import assert from 'node:assert/strict';

const pagesNamed = 3;
const paragraphsShown = 25;

/**
 * Fails with every finding { page, text, detail }. One text is a paragraph with the first pages that it is true
 * for, so it names nothing that differs from page to page; the detail (or nothing) is that of the first page.
 */
export function expectNone(findings) {
  const byText = new Map();
  for (const { page, text, detail } of findings) {
    const found = byText.get(text) ?? { pages: new Set(), detail };
    byText.set(text, found);
    found.pages.add(page);
  }
  const paragraphs = [...byText].map(([text, { pages, detail }]) => {
    const named = [...pages].slice(0, pagesNamed).join(', ');
    const more = pages.size > pagesNamed ? ` and ${pages.size - pagesNamed} more` : '';
    return [text, ...(detail ? [detail] : []), `on ${named}${more}`].join('\n    ');
  });
  const left = paragraphs.splice(paragraphsShown).length;
  if (left > 0) paragraphs.push(`and ${left} more`);
  assert.ok(findings.length === 0, `${findings.length} finding(s)\n  ${paragraphs.join('\n  ')}`);
}

/** The findings of many pages: results[i] are those, or only their texts, about pages[i]. */
export function findingsOf(pages, results) {
  return pages.flatMap(({ path }, at) =>
    results[at].map((found) => ({ page: path, ...(typeof found === 'string' ? { text: found } : found) })),
  );
}
