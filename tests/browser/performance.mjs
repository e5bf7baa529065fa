// The medians of Lighthouse's score of performance: performance.mjs [RUNS]. It depends on the machine, so it is no test.
import { launchForLighthouse, measured, score } from './lighthouse.mjs';
import { serve } from './server.mjs';

const runs = Number(process.argv[2] ?? 5);
const [browser, server] = await Promise.all([launchForLighthouse(), serve()]);
for (const { path } of measured) {
  const values = [];
  for (let run = 0; run < runs; ++run) {
    const { scores } = await score(browser, server.address + path, ['performance']);
    values.push(scores.performance);
  }
  values.sort((a, b) => a - b);
  console.log(`${path}: ${values[Math.floor(runs / 2)]} (${values.join(' ')})`);
}
await browser.close();
server.close();
