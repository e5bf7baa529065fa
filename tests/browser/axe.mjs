// axe-core in a page of any browser: what a machine can tell of WCAG 2.2 AA. What only people can tell stays for people.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const source = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Debugging commands are not bound by the page's content security policy, so axe gets in as it is. */
export async function addAxe(page) {
  await page.evaluate(source);
}

/**
 * What axe finds wrong (`violations`) and what it cannot decide (`undecided`) in the open page, and `applied`: the
 * numbers of the success criteria for which it found anything to examine. The rule target-size is switched off in axe
 * unless it is named; `rules` switches others, too. `only` names the rules that run, instead of all.
 */
export async function check(page, rules = {}, only = undefined) {
  const options = {
    runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: tags },
    rules: only ? {} : { 'target-size': { enabled: true }, ...rules },
    resultTypes: ['violations', 'incomplete'],
    preload: false,
  };
  return page.evaluate(async (given) => {
    const { violations, incomplete, passes } = await window.axe.run(document, given);
    // The tag wcag1410 names the criterion 1.4.10.
    const criteria = (rule) =>
      rule.tags.flatMap((tag) => {
        const parts = /^wcag(\d)(\d)(\d+)$/.exec(tag);
        return parts ? [parts.slice(1).join('.')] : [];
      });
    const pathOf = (element) => {
      const names = [];
      for (let at = element; at && at !== document.body && names.length < 4; at = at.parentElement)
        names.unshift([at.localName, ...at.classList].join('.'));
      return names.join(' > ');
    };
    const finding = (rule, node) => {
      const why = [...node.any, ...node.all, ...node.none].map(({ message }) => message).join(' ');
      const element = document.querySelector(node.target[0]);
      return {
        text: `${rule.id}: ${rule.help}: ${pathOf(element)}`,
        detail: `${why} ${element.outerHTML.split('\n')[0].slice(0, 120)}`,
        criteria: criteria(rule),
      };
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
      applied: [...new Set([...passes, ...violations, ...incomplete].flatMap(criteria))],
    };
  }, options);
}

/** The rules whose result can differ between a light and a dark page of one width. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/** What counts as found: what axe cannot decide (text that something covers, for instance) is not checked. */
export async function faults(page, label, rules = {}, only = undefined) {
  const { violations, undecided } = await check(page, rules, only);
  const labelled = (found, words) => ({ ...found, text: `${words}: ${found.text}` });
  return [
    ...violations.map((found) => labelled(found, label)),
    ...undecided.map((found) => labelled(found, `${label}, undecided`)),
  ];
}
