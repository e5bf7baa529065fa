// Pictures of timelines and figures: said in words, readable in every look, and never the only form.
import { after, before, test } from 'node:test';
import { launch, onPages, parseAll } from './browser.mjs';
import { expectNone, findingsOf } from './findings.mjs';
import { serve } from './server.mjs';
import { isCopy, pages, samples } from './site.mjs';

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(async () => {
  await browser.close();
  server.close();
});

const drawn = samples.filter((page) => page.source.includes('<svg') && !isCopy(page));

function wordless(document) {
  const pictures = [...document.querySelectorAll('svg')].filter((each) => !each.closest('[aria-hidden="true"]'));
  const said = (picture) => (picture.getAttribute('aria-labelledby') ?? '').split(' ');
  return pictures
    .filter((picture) => {
      const parts = said(picture).map((id) => document.getElementById(id));
      return (
        picture.getAttribute('role') !== 'img' ||
        parts.length !== 2 ||
        parts.some((part) => !part || !picture.contains(part) || part.textContent.trim() === '')
      );
    })
    .map((picture) => ({ text: 'a picture without a title or a description', detail: picture.outerHTML.slice(0, 120) }));
}

test('every picture has a title and a description', async () => {
  const list = pages.filter((page) => page.source.includes('<svg'));
  expectNone(findingsOf(list, await parseAll(browser, list, wordless)));
});

function tableless(document) {
  const pictures = [...document.querySelectorAll('figure.timeline, .now, .bars')];
  return pictures
    .filter((picture) => {
      const near = picture.closest('section:not(.now)') ?? picture.closest('article');
      return !near?.querySelector('table, dl.facts');
    })
    .map((picture) => ({ text: `no figures beside the picture: ${picture.className}` }));
}

test('beside every picture the same stands in a table or a list', async () => {
  const list = pages.filter((page) => page.source.includes('<svg'));
  expectNone(findingsOf(list, await parseAll(browser, list, tableless)));
});

// The colour under the middle of the letters: that of the last box of the picture there, or of what is behind it.
function paleLetters() {
  const colourBehind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/, 0\)$/.test(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const flat = (...colours) => {
    for (const [colour, opacity] of colours) {
      canvas.globalAlpha = opacity;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  };
  const boxUnder = (text) => {
    const place = text.getBoundingClientRect();
    const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
    const holds = (box) => {
      const area = box.getBoundingClientRect();
      return area.left <= x && x <= area.right && area.top <= y && y <= area.bottom;
    };
    const boxes = [...text.ownerSVGElement.querySelectorAll('rect')];
    return boxes.filter((box) => getComputedStyle(box).fill !== 'none' && holds(box)).at(-1);
  };
  return [...document.querySelectorAll('svg text')]
    .filter((text) => text.getClientRects().length > 0)
    .map((text) => {
      const behind = colourBehind(text.ownerSVGElement);
      const box = boxUnder(text);
      const style = box && getComputedStyle(box);
      const ground = box ? flat([behind, 1], [style.fill, Number(style.fillOpacity)]) : flat([behind, 1]);
      return { text, contrast: contrastOf(flat([getComputedStyle(text).fill, 1]), ground) };
    })
    .filter(({ contrast }) => contrast < 4.5)
    .map(({ text, contrast }) => ({
      text: `contrast ${contrast.toFixed(2)}: ${nameOf(text)}`,
      detail: text.textContent,
    }));
}

for (const colorScheme of ['light', 'dark']) {
  test(`letters in pictures have contrast 4.5 (${colorScheme})`, async () => {
    const results = await onPages(browser, drawn, { colorScheme }, async (page, item) => {
      await page.goto(server.address + item.path);
      return page.evaluate(paleLetters);
    });
    expectNone(findingsOf(drawn, results));
  });
}

// A box of a timeline is a quarter of the picture; its words must not run into the next.
function wideLetters() {
  return [...document.querySelectorAll('svg.line g, svg.line-years g')].flatMap((step) => {
    const box = step.querySelector('rect').getBoundingClientRect();
    return [...step.querySelectorAll('text')]
      .filter((text) => box.width > 0 && text.getBoundingClientRect().width > box.width + 1)
      .map((text) => ({ text: `wider than its box: ${nameOf(text)}`, detail: text.textContent }));
  });
}

test('words fit their boxes in windows of 320 and 1280 px', async () => {
  const results = await onPages(browser, drawn, {}, async (page, item) => {
    await page.goto(server.address + item.path);
    const faults = [];
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await page.evaluate(wideLetters)));
    }
    return faults;
  });
  expectNone(findingsOf(drawn, results));
});
