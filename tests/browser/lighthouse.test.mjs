// Lighthouse's scores that depend on the page alone. Speed depends on the machine: performance.mjs measures it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchForLighthouse, measured, score } from './lighthouse.mjs';
import { serve } from './server.mjs';

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launchForLighthouse(), serve()]);
});
after(async () => {
  await browser?.close();
  server?.close();
});

for (const { path, kind } of measured) {
  test(`accessibility, best practices and SEO have the full score: ${kind}`, async () => {
    const categories = ['accessibility', 'best-practices', 'seo'];
    const { scores, faults } = await score(browser, server.address + path, categories);
    assert.deepEqual(faults, []);
    assert.deepEqual(scores, { accessibility: 100, 'best-practices': 100, seo: 100 });
  });
}
