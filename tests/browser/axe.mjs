// SPDX-License-Identifier: MIT
// axe-core looks at every page, by day and by night, narrow and wide.
import { wish, withPage } from "./pages.mjs";

// Runs in the page.
async function runAxe() {
  const result = await window.axe.run(document, { runOnly: { type: "tag", values: [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
  return { passes: result.passes.length, faults: result.violations.map((found) =>
    `${found.id}: ${found.help}: ${found.nodes[0].html.slice(0, 120)}`) };
}

const WAYS = ["light", "dark"].flatMap((colorScheme) => [360, 1280].map((width) =>
  ({ colorScheme, viewport: { width, height: 900 } })));

export default async function axe(test) {
  const path = test.require.resolve("axe-core/axe.min.js");
  const results = new Map(WAYS.map((way) => [way, { passes: 0, faults: [] }]));
  for (const { name, url } of test.pages)
    await withPage(test, url, {}, async (page) => {
      await page.addScriptTag({ path });
      for (const [way, result] of results) {
        await wish(page, way);
        const { passes, faults } = await page.evaluate(runAxe);
        result.passes += passes;
        result.faults.push(...faults.map((fault) => `${name}: ${fault}`));
      }
    });
  for (const [{ colorScheme, viewport }, { passes, faults }] of results) {
    if (passes === 0) faults.push("axe-core has looked at nothing");
    test.told(`${test.theme}: axe-core, ${colorScheme}, ${viewport.width} px: ` +
      `${passes} rules passed`, faults);
  }
}
