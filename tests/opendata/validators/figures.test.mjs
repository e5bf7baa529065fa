// Every number in a table or chart of a page is in the data, in a row about what the page is about; and every figure of the data
// is on such a page.
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { folders, readJson, readRows, readText } from './data.mjs';
import { figuresIn, isPage, pagesBelow, readPage } from './page_figures.mjs';

const languages = ['ja', 'en'];
const joined = (sets) => new Set([...sets].flatMap((set) => [...set]));

/** The figures of one row, as pages print them. */
function figuresOf(row, unitOf) {
  const sets = Object.entries(row).map(([column, value]) => {
    if (value === '') return [];
    if (column.endsWith('_yen') || (column === 'value' && row.unit === 'yen')) return [`${value} yen`];
    if (column.endsWith('fiscal_year')) return [`${value} year`];
    if (column === 'as_of') return [`${value.slice(0, 4)} year`, ...figuresIn(value), ...figuresIn(value.replaceAll('-0', '-'))];
    return figuresIn(value);
  });
  const units = unitOf(row).flatMap((unit) => [...figuresIn(row.value + unit), ...figuresIn(`${row.value} ${unit}`)]);
  return joined([...sets, units]);
}

const origin = ['municipality_code', 'plan_id', 'edition_id'];

/** What a row is about: every id in it. */
const idsOf = (row) =>
  Object.entries(row)
    .filter(([column, value]) => column.endsWith('_id') && !origin.includes(column) && value !== '')
    .map(([, value]) => value);

// What every page may name: the shape of the plan.
const shape = ['plans', 'editions', 'sections', 'methods', 'stages', 'goals', 'kinds', 'statuses', 'departments'];

/** The tables of one edition of a plan, each row with its figures and with what it is about. */
function readEdition(folder) {
  const tables = Object.fromEntries(
    readJson(folder, 'datapackage.json').resources.map(({ name }) => [name, readRows(folder, name)]),
  );
  const indicators = new Map(tables.indicators.map((row) => [row.indicator_id, row]));
  const unitOf = (row) => {
    const indicator = row.value && indicators.get(row.indicator_id);
    if (!indicator) return [];
    return [indicator.unit_ja, indicator.unit_en, row.component_unit_ja, row.component_unit_en].filter(Boolean);
  };
  const rows = Object.entries(tables).flatMap(([table, list]) =>
    list.map((row) => ({
      table,
      row,
      figures: figuresOf(row, unitOf),
      ids: new Set([...idsOf(row), indicators.get(row.indicator_id)?.scope_id].filter(Boolean)),
    })),
  );
  return { folder, tables, indicators, rows };
}

/** A goal, the cards of it and of every goal below it. */
function below({ tables }, goal) {
  const cards = tables.initiatives.filter((row) => row.goal_id === goal).map((row) => row.initiative_id);
  const goals = tables.goals.filter((row) => row.parent_goal_id === goal).map((row) => row.goal_id);
  return [goal, ...cards, ...goals.flatMap((each) => below({ tables }, each))];
}

/** The ids that a page is about; undefined for the pages of the whole plan. */
function subjectsOf(edition, name) {
  if (edition.tables.initiatives.some((row) => row.initiative_id === name)) return [name];
  return name.startsWith('goals/') ? below(edition, name.slice('goals/'.length)) : undefined;
}

function knownTo(edition, name) {
  const subjects = subjectsOf(edition, name);
  const isAbout = ({ table, ids }) => shape.includes(table) || !subjects || subjects.some((id) => ids.has(id));
  return joined(edition.rows.filter(isAbout).map(({ figures }) => figures));
}

const known = new Map();
function figuresAbout(edition, name) {
  const key = `${edition.folder} ${subjectsOf(edition, name) ? name : ''}`;
  if (!known.has(key)) known.set(key, knownTo(edition, name));
  return known.get(key);
}

const pages = new Map();
function page(file) {
  if (!pages.has(file)) {
    const { shown, lines } = readPage(file);
    pages.set(file, { shown: joined(shown.map(figuresIn)), lines: lines.map((text) => ({ text, figures: figuresIn(text) })) });
  }
  return pages.get(file);
}

/** The pages that show the figures of a scope. */
function pagesOf(edition, scope, id) {
  const home = edition.folder;
  const [plan, , current = edition.tables.editions.at(-1).edition_id] = home.split('/');
  const changes = `${plan}/changes/${current}`;
  const places = {
    initiative: [`${home}/${id}`],
    goal: [`${home}/goals/${id}`, `${home}/index`, `${home}/budgets`, changes],
    department: [`${home}/departments/index`, changes],
    method: [`${home}/methods/index`],
    plan: ['index', 'budgets', 'indicators', 'effects', 'progress'].map((name) => `${home}/${name}`).concat(changes),
  };
  return places[scope];
}

const names = { goal: ['goals', 'goal_id', 'title'], department: ['departments', 'department_id', 'name'], method: ['methods', 'method_id', 'name'] };

/** What a line has to say besides the figure: the name of the goal, unless the page is of that goal alone. */
function nameOf(edition, scope, id, language) {
  const [table, key, column] = names[scope] ?? [];
  const row = table && edition.tables[table].find((each) => each[key] === id);
  return row ? row[`${column}_${language}`] || row[`${column}_ja`] : '';
}

/** What pages call a count, in either language. */
const labels = {
  items: /項目|nitiatives/,
  new: /新規|新しい|New/,
  specified: /前後の記載がわかる|known changes/,
  unspecified: /説明だけ|note on revisions/,
  revised: /改定|evis/,
  forward: /前倒し|arlier/,
  back: /後ろ倒し|ater/,
  ended: /終了|Ended/,
  changes: /変更|Changes/,
  results_missing: /未公表|No result|not published|None/i,
  budgets: /合計|otal/,
  effects: /合計|um|otal/,
};
const labelsOfChanges = {
  new: /新規|New/, revised: /修正|Revised/, ended: /終了|Ended/, renumbered: /番号|Renumbered/, split: /分割|Split/, merged: /統合|Merged/,
  figure: /数値|Figure/, editorial: /表記|Wording/, unspecified: /前後の記載がない|not named/,
  forward: labels.forward, back: labels.back, wider: /拡大|wider/, narrower: /縮小|narrower/, added: /追加|added/,
  dropped: /取りやめ|dropped/, reworded: /内容の変更|content changed/,
};

/** What a line with a count has to say: the name of what is counted, as the data or the page calls it. */
function labelOf({ tables }, row, language) {
  if (row.measure === 'initiatives' && ['department', 'method'].includes(row.scope)) return () => true;
  const find = (table, key) => tables[table].find((each) => each[key] === row.category && (!each.scope || `${each.scope}s` === row.measure));
  const named =
    row.category !== 'all' &&
    (row.measure === 'results' ? find('statuses', 'status_id') : ['goals', 'initiatives'].includes(row.measure) && find('kinds', 'kind_id'));
  if (named) return (text) => squeezed(text).includes(squeezed(named[`name_${language}`] || named.name_ja));
  if (row.measure === 'initiatives') return (text) => /個票|取組み|件数|nitiative|Cards/.test(text);
  const label = ['changes', 'shifts'].includes(row.measure) && row.category !== 'all' ? labelsOfChanges[row.category] : labels[row.measure];
  assert.ok(label, `no label for ${row.measure} ${row.category}`);
  return (text) => label.test(text);
}

const squeezed = (text) => text.normalize('NFKC').replaceAll(/\s+/g, '');

function isShown(edition, { scope, id, figure, language, isInText = false, isNamed = () => true, year = '' }) {
  const name = squeezed(nameOf(edition, scope, id, language));
  return pagesOf(edition, scope, id)
    .map((place) => `${language}/${place}.html`)
    .filter(isPage)
    .some((file) => {
      const { shown, lines } = page(file);
      const isOwn = path.basename(file, '.html') === id;
      if (!isInText) return shown.has(figure);
      return lines.some(
        (line) =>
          line.figures.has(figure) &&
          (isOwn || squeezed(line.text).includes(name)) &&
          isNamed(line.text) &&
          (!year || line.figures.has(`${year} year`)),
      );
    });
}

const yenOf = (value) => `${value} yen`;
const bare = (value) => String(Number(value));

/** Every figure of an edition: what it is about, and as what pages print it. */
function* figuresOfData(edition, language) {
  const { tables, indicators } = edition;
  for (const row of tables.budgets) {
    if (row.amount_yen) yield { row, scope: row.scope, id: row.scope_id, figures: [yenOf(row.amount_yen)] };
  }
  for (const row of tables.hours) {
    for (const value of [row.hours, row.former_hours])
      if (value) yield { row, scope: row.scope, id: row.scope_id, figures: [bare(value)] };
  }
  for (const row of tables.effects) {
    if (row.amount_yen) yield { row, scope: 'plan', id: row.plan_id, figures: [yenOf(row.amount_yen)] };
  }
  for (const row of tables.indicator_values) {
    const { scope, scope_id: id, ...indicator } = indicators.get(row.indicator_id);
    const unit = row[`component_unit_${language}`] || indicator[`unit_${language}`] || indicator.unit_ja;
    if (row.value) yield { row, scope, id, figures: [...figuresIn(`${row.value} ${unit}`)] };
  }
  for (const row of tables.schedule) {
    yield { row, scope: 'initiative', id: row.initiative_id, figures: [...figuresIn(row[`text_${language}`])], isInText: true };
  }
  for (const row of tables.progress) {
    yield { row, scope: row.scope, id: row.scope_id, figures: [...figuresIn(row[`actual_${language}`])], isInText: true };
  }
  for (const row of tables.aggregates) {
    const figures = [row.unit === 'yen' ? yenOf(row.value) : bare(row.value)];
    // Years of sums stand in the head of their table, those of results in their row.
    const year = row.unit === 'yen' ? '' : row.fiscal_year;
    const isNamed = labelOf(edition, row, language);
    yield { row, scope: row.scope, id: row.scope_id, figures, isInText: true, isNamed, year };
  }
}

test('figures are read as people read them', () => {
  const read = (text) => [...figuresIn(text)];
  assert.deepEqual(read('1,464百万円、令和７年度は約12.5％'), ['1464000000 yen', '2025 year', '12.5']);
  assert.deepEqual(read('760 million yen in FY2024, R6 and H30'), ['760000000 yen', '2024 year', '2018 year']);
  assert.deepEqual(read('2-25 令和元年12月'), ['2019 year', '2', '25', '12']);
  assert.deepEqual(read('541億円 0件'), ['54100000000 yen', '0']);
});

const editions = folders.filter((folder) => folder !== 'all').map(readEdition);

test('there is something to compare', () => {
  assert.ok(editions.length > 0);
  const rows = editions.flatMap((edition) => [...figuresOfData(edition, languages[0])]);
  assert.ok(rows.some(({ row }) => row.amount_yen) && rows.some(({ row }) => row.measure === 'initiatives'));
});

for (const edition of editions) {
  for (const language of languages) {
    const base = `${language}/${edition.folder}`;

    test(`${base}: every number in a table or chart is in the data about its subject`, () => {
      const missing = [];
      let count = 0;
      for (const file of pagesBelow(base, [`${base}/editions`])) {
        const name = file.slice(base.length + 1).replace(/(\.compare)?\.html$/, '');
        for (const figure of page(file).shown) {
          count += 1;
          if (!figuresAbout(edition, name).has(figure)) missing.push(`${file}: ${figure}`);
        }
      }
      assert.ok(count > 0);
      assert.deepEqual(missing, []);
    });

    test(`${base}: every figure of the data is on a page`, () => {
      const missing = [];
      for (const { row, figures, ...about } of figuresOfData(edition, language)) {
        for (const figure of figures)
          if (!isShown(edition, { ...about, figure, language })) missing.push(`${figure}: ${JSON.stringify(row)}`);
      }
      assert.deepEqual(missing, []);
    });
  }
}

const linesOf = (file) => page(file).lines.map(({ text }) => squeezed(text));

for (const language of languages.filter((each) => isPage(`${each}/plans.html`))) {
  test(`${language}: the years of every plan are those of the family in the data, and the other way round`, () => {
    const family = readRows('all', 'family');
    const years = family.flatMap((row) => [`${row.first_fiscal_year} year`, `${row.last_fiscal_year} year`]);
    const { lines, shown } = page(`${language}/plans.html`);
    const printed = joined([...lines.map(({ figures }) => figures), shown]);
    assert.deepEqual(years.filter((each) => !printed.has(each)), []);
    for (const row of family) {
      const title = squeezed(row[`title_${language}`] || row.title_ja);
      assert.ok(linesOf(`${language}/plans.html`).some((line) => line.includes(title)), title);
    }
  });
}

for (const language of languages.filter((each) => isPage(`${each}/accessibility-results.html`))) {
  test(`${language}: the table of criteria is that of accessibility.json`, () => {
    const { criteria } = readJson('accessibility.json');
    const { lines } = page(`${language}/accessibility-results.html`);
    for (const { number, programs } of criteria) {
      const figures = programs ? [programs.pages_with_subject, programs.findings] : [];
      const rows = lines.filter(({ text }) => text.trim().startsWith(`${number} `));
      assert.ok(rows.length > 0, number);
      for (const row of rows)
        for (const figure of figures) assert.ok(row.figures.has(String(figure)), `${number}: ${figure} in ${row.text}`);
    }
  });
}

test('the pages of open data show the checksum of every file that SHA256SUMS lists for tables', () => {
  const sums = readText('SHA256SUMS').trim().split('\n').map((line) => line.split(/ [ *]/));
  const text = linesOf(`${languages[0]}/open-data.html`).join('\n');
  const plans = folders.filter((folder) => folder !== 'all' && !folder.includes('/'));
  const tables = sums.filter(([, file]) => plans.includes(path.dirname(file)) && file.endsWith('.csv'));
  assert.ok(tables.length > 0);
  assert.deepEqual(tables.filter(([sum]) => !text.includes(sum)).map(([, file]) => file), []);
});
