// The finished site as files: its pages, what kind each is, and one page of every kind to look at closely.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the finished site: the variable KOHYO_SITE, or else what script/build makes. */
export const folder = path.resolve(
  process.env.KOHYO_SITE ?? fileURLToPath(new URL('../../site', import.meta.url)),
);

if (!fs.existsSync(path.join(folder, 'index.html'))) {
  throw new Error(`There is no site in ${folder}. Build it with script/build, or set KOHYO_SITE.`);
}

/** The path of every file of the site below its folder, with slashes, in order. */
export const files = listFiles('').sort();

function listFiles(below) {
  return fs.readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below + entry.name;
    return entry.isDirectory() ? listFiles(`${name}/`) : [name];
  });
}

export function read(file) {
  return fs.readFileSync(path.join(folder, file), 'utf8');
}

/**
 * Every page: path, language (the folder; empty for the pages that belong to none), kind and source.
 * Pages of one kind come from one template: "en/transition/goals/2.html" is of the kind "plan/goals/item".
 */
export const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const source = read(file);
    return { path: file, ...classify(file), source };
  });

function classify(file) {
  const [language, ...rest] = file.replace(/\.html$/, '').split('/');
  if (rest.length === 0) return { language: '', kind: `root/${language}` };
  return { language, kind: rest.length === 1 ? rest[0] : kindInPlan(rest.slice(1)) };
}

// A name with a digit is that of a thing (card 2-25, year 2025), another name that of a page ("budgets").
function kindInPlan(parts) {
  const names = parts.map((name, at) => {
    const isInFolder = at > 0 && !(parts[0] === 'editions' && at === 2);
    const isThing = at === parts.length - 1 && (isInFolder ? name !== 'index' : /\d/.test(name));
    if (!isThing) return name;
    const view = name.includes('.') ? `.${name.split('.').at(-1)}` : '';
    return (at === 0 ? 'card' : 'item') + view;
  });
  return `plan/${names.join('/')}`;
}

/**
 * Pages at the permanent address of the edition that is published: the same content from the same template, and
 * a notice. Where every page is loaded in a browser, the samples stand for them.
 */
export const isCopy = ({ path: file }) => {
  const current = file.replace(/\/editions\/[^/]+\//, '/');
  return current !== file && files.includes(current);
};

/** A language with pages only where it has texts, in no list of translations: easy Japanese. */
export const isPartial = ({ language }) => language === 'ja-easy';

/** The value of `lang` of a page. */
export const tagOf = (page) => (isPartial(page) ? 'ja-x-easy' : page.language);

/** The folders of the languages in which every page stands. */
export const languages = [...new Set(pages.filter((page) => !isPartial(page)).map((page) => page.language))].filter(
  Boolean,
);

export function pageAt(file) {
  return pages.find((page) => page.path === file);
}

/** The same page in another language; undefined where there is none. */
export function twin(page, language) {
  return pageAt(page.path.replace(/^[^/]+/, language));
}

const isCard = (page) => page.kind === 'plan/card';
const partOfACard = /-\d+-\d+\.html$/;

// Cards differ most: beside the longest there is one with each of these, where the site has any.
const features = [
  '<ins',
  '<del',
  '<ruby',
  'class="untranslated',
  'class="source-note',
  'class="footnotes',
  'cell-item',
];

function longest(candidates) {
  return candidates.reduce((best, page) => (page.source.length > best.source.length ? page : best));
}

// Of the permanent pages of all editions, one of each of these stands for the rest: their templates are those of the plan.
const permanentKinds = ['index', 'item', 'item.compare', 'goals/item'];

/** The kind without the edition that it belongs to; undefined for a page of an edition that others stand for. */
function sampledKind({ kind }) {
  const [, permanent] = /^plan\/editions\/[^/]+\/(.*)$/.exec(kind) ?? [];
  if (permanent === undefined) return kind;
  return permanentKinds.includes(permanent) ? `plan/editions/${permanent}` : undefined;
}

function choose() {
  const [first] = languages;
  const own = pages.filter((page) => page.language === first || page.language === '');
  const kinds = [...new Set(own.map(sampledKind))].filter(Boolean);
  const groups = kinds.map((kind) => own.filter((page) => sampledKind(page) === kind));
  groups.push(own.filter((page) => isCard(page) && partOfACard.test(page.path)));
  for (const kind of new Set(pages.filter(isPartial).map((page) => page.kind)))
    groups.push(pages.filter((page) => isPartial(page) && page.kind === kind));
  for (const feature of features)
    groups.push(own.filter((page) => isCard(page) && page.source.includes(feature)));
  const chosen = new Set(groups.filter((group) => group.length > 0).map(longest));
  for (const page of [...chosen]) {
    for (const language of languages)
      if (page.language && twin(page, language)) chosen.add(twin(page, language));
  }
  return [...chosen];
}

/** One page of every kind (the longest), in every language, and cards with all that a card can hold. */
export const samples = choose();

/** The longest card of the first language, and the same card in the others. */
export const card = longest(pages.filter((page) => isCard(page) && page.language === languages[0]));
export const cards = languages.map((language) => twin(card, language)).filter(Boolean);

/** The address that the site is made for, with a slash at its end, as its first page states it. */
export const base = (() => {
  const canonical =
    /<link rel="canonical" href="([^"]+)">/.exec(read('index.html'))?.[1] ?? 'http://localhost/index.html';
  return canonical.replace(/index\.html$/, '');
})();
