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

/** Text that stands outside the box that holds it, or is cut off by one that hides what does not fit. */
export function clippedText() {
  const style = (element) => getComputedStyle(element);
  const unseen = (element) =>
    element.getClientRects().length === 0 || element.closest('.visually-hidden, .skip') !== null;
  // On a phone the head of a table is for screen readers only.
  const isOffScreen = (element) =>
    [element.closest('thead')].some((head) => head && style(head).position === 'absolute');
  const isInline = (element) => /^(inline|contents|ruby|ruby-text)$/.test(style(element).display);
  const holder = (element) => (isInline(element) ? holder(element.parentElement) : element);
  function clippers(element) {
    if (element === null) return [];
    return [
      ...(/hidden|clip/.test(style(element).overflow) ? [element] : []),
      ...clippers(element.parentElement),
    ];
  }
  // The letters' boxes reach a little over a tight line; that cuts nothing off.
  function isOutside(rect, box, slack) {
    return rect.right > box.right + 1 || rect.left < box.left - 1 || rect.bottom > box.bottom + slack;
  }
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || unseen(element) || isOffScreen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    const slack = parseFloat(style(element).fontSize) / 4;
    const boxes = [holder(element), ...clippers(element)];
    if (boxes.some((box) => isOutside(rect, box.getBoundingClientRect(), slack))) {
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
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
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
