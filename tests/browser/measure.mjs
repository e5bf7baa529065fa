// Measurements that run inside a page: each function is sent there, so it uses nothing from outside itself but
// nameOf, sourceOf and contrastOf, which browser.mjs puts there. They return { text, detail } for every fault.

/** The innermost elements that reach over the right edge, when the page can be scrolled sideways. */
export function sidewaysOverflow() {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isOver = (element) => element.getBoundingClientRect().right > clientWidth + 0.5;
  const over = [...document.querySelectorAll('body *')].filter(isOver);
  const innermost = over.filter(
    (element) => !over.some((other) => other !== element && element.contains(other)),
  );
  return innermost.map((element) => ({
    text: `the page scrolls sideways: ${nameOf(element)}`,
    detail: `to ${scrollWidth} px: ${sourceOf(element)}`,
  }));
}

/** Text that stands outside a box that holds it, where it is cut off or lies on other text. */
export function clippedText() {
  const style = (element) => getComputedStyle(element);
  // On a phone the head of a table is for screen readers only.
  const isForReaders = (element) =>
    element.matches('.visually-hidden, .skip, thead') && style(element).position === 'absolute';
  function above(element) {
    return element === document.body ? [] : [element, ...above(element.parentElement)];
  }
  const isInline = (element) => /^(inline|contents|ruby|ruby-text)$/.test(style(element).display);
  // The boxes of letters reach a little over a tight line; that cuts nothing off.
  function isOutside(rect, box, slack, blank) {
    const overRight = rect.right > box.right + 1 + blank;
    return overRight || rect.left < box.left - 1 || rect.bottom > box.bottom + slack;
  }
  // The right half of a closing bracket or full stop is blank: with fonts that tell so, browsers let it hang over
  // the end of a line.
  const endsBlank = /[）」』】〕》、。，．]/;
  // A closed <details> keeps its text in a box of no height.
  const isClosed = (element) => element.closest('details:not([open]) > :not(summary)') !== null;
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const holders = above(element);
    if (node.data.trim() === '' || element.getClientRects().length === 0 || holders.some(isForReaders))
      continue;
    if (isClosed(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    const slack = parseFloat(style(element).fontSize) / 4;
    const boxes = holders
      .filter((holder) => !isInline(holder))
      .map((holder) => holder.getBoundingClientRect());
    const blank = endsBlank.test(node.data) ? parseFloat(style(element).fontSize) / 2 : 0;
    // Letters of a picture may reach into the margin of the page: pictures cut nothing off.
    if (element.closest('svg')) {
      const { clientWidth } = document.documentElement;
      if (rect.left < 0 || rect.right > clientWidth)
        found.push({ text: `text leaves the window: ${nameOf(element)}`, detail: sourceOf(element) });
      continue;
    }
    if (boxes.some((box) => isOutside(rect, box, slack, blank))) {
      found.push({ text: `text leaves its box: ${nameOf(element)}`, detail: sourceOf(element) });
    }
  }
  return found;
}

/** Links of the navigation and of the site's title that are smaller than 24 x 24 px (WCAG 2.5.8). */
export function smallTargets() {
  return [...document.querySelectorAll('nav a, .site-title a, a.skip')].flatMap((link) => {
    const { width, height } = link.getBoundingClientRect();
    if (width >= 24 && height >= 24) return [];
    return [
      {
        text: `small link: ${nameOf(link)}`,
        detail: `${Math.round(width)} x ${Math.round(height)} px: ${sourceOf(link)}`,
      },
    ];
  });
}

/**
 * Text that is too pale on paper, where browsers leave out backgrounds unless told otherwise: colours are compared
 * with white, whatever is behind them on the screen.
 */
export function paleText() {
  const faults = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (node.data.trim() === '' || element.getClientRects().length === 0) continue;
    const { color, printColorAdjust } = getComputedStyle(element);
    const ratio = contrastOf(color, 'rgb(255, 255, 255)');
    if (ratio >= 4.5 || printColorAdjust === 'exact') continue;
    faults.set(nameOf(element), {
      text: `pale on paper (${ratio.toFixed(2)}): ${nameOf(element)}`,
      detail: sourceOf(element),
    });
  }
  return [...faults.values()];
}

/**
 * The focused element: its place among window.focusable, and whether an outline shows it and the middle of its first
 * line is in the window, uncovered (WCAG 2.4.7, 2.4.11); null when the page is left.
 */
export function focused() {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const [box] = element.getClientRects();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const fault = (text) => ({ text: `focused, but ${text}: ${nameOf(element)}`, detail: sourceOf(element) });
  const faults = [];
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
    faults.push(fault('without an outline of 2 px'));
  if (top === null || !element.contains(top)) faults.push(fault('hidden, covered or outside the window'));
  return { place: window.focusable?.indexOf(element), faults };
}

/** What of the focused element has too little contrast (WCAG 1.4.3, 1.4.11); null when the page is left. */
export function contrastsOfFocus() {
  const focus = document.activeElement;
  if (focus === null || focus === document.body) return null;
  const isSolid = (colour) => !/^rgba|transparent/.test(colour);
  function ground(element) {
    const { backgroundColor } = getComputedStyle(element);
    return isSolid(backgroundColor) ? backgroundColor : ground(element.parentElement);
  }
  const faults = [];
  const ring = contrastOf(getComputedStyle(focus).outlineColor, ground(focus.parentElement));
  if (ring < 3) faults.push({ text: `outline with contrast ${ring.toFixed(2)}`, detail: sourceOf(focus) });
  for (const element of [focus, ...focus.querySelectorAll('*')]) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '',
    );
    if (!hasText) continue;
    const { color } = getComputedStyle(element);
    const ratio = contrastOf(color, ground(element));
    if (ratio >= 4.5) continue;
    faults.push({
      text: `text ${color} on ${ground(element)} has contrast ${ratio.toFixed(2)}`,
      detail: sourceOf(element),
    });
  }
  return faults;
}
