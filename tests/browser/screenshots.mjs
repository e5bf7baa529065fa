// Pictures of one page of every kind, for people to look at: screenshots.mjs FOLDER [PART OF A PATH]...
// Files are named by page, width and way of showing: en-transition-1-9.390.dark.png, ...print.pdf.
import fs from 'node:fs';
import path from 'node:path';
import { launch, newPage } from './browser.mjs';
import { serve } from './server.mjs';
import { isCopy, samples } from './site.mjs';

const [folder, ...parts] = process.argv.slice(2);
if (!folder) throw new Error('usage: node screenshots.mjs FOLDER [PART OF A PATH]...');
fs.mkdirSync(folder, { recursive: true });

const wanted = samples.filter(
  (page) => !isCopy(page) && (parts.length === 0 || parts.some((part) => page.path.includes(part))),
);
const widths = [390, 768, 1280];
const tallest = 6000;

async function shoot(page, file, media) {
  await page.emulateMedia(media);
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: path.join(folder, file),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
  });
}

async function photograph(page, item, name) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark']) {
      await shoot(page, `${name}.${width}.${colorScheme}.png`, { media: 'screen', colorScheme });
    }
  }
  await page.setViewportSize({ width: 390, height: 900 });
  await shoot(page, `${name}.390.forced.png`, { media: 'screen', colorScheme: 'dark', forcedColors: 'active' });
  await page.emulateMedia({ media: 'print', colorScheme: 'light', forcedColors: 'none' });
  await page.pdf({ path: path.join(folder, `${name}.print.pdf`), preferCSSPageSize: true });
}

const [browser, server] = await Promise.all([launch(), serve()]);
const page = await newPage(browser);
for (const item of wanted) {
  await page.goto(server.address + item.path);
  await photograph(page, item, item.path.replace(/\.html$/, '').replaceAll('/', '-'));
}
await browser.close();
server.close();
console.log(`${wanted.length} pages in ${folder}`);
