// SPDX-License-Identifier: MIT
// axe-core looks at every page, by day and by night, narrow and wide.
import { withPage } from "./pages.mjs";

// Runs in the page.
async function runAxe() {
  const result = await window.axe.run(document, { runOnly: { type: "tag", values: [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
  return { passes: result.passes.length, faults: result.violations.map((found) =>
    `${found.id}: ${found.help}: ${found.nodes[0].html.slice(0, 120)}`) };
}

export default async function axe(test) {
  const path = test.require.resolve("axe-core/axe.min.js");
  for (const colorScheme of ["light", "dark"])
    for (const width of [360, 1280]) {
      const faults = [];
      let passes = 0;
      for (const { name, url } of test.pages)
        await withPage(test, url, { colorScheme, viewport: { width, height: 900 } },
          async (page) => {
            await page.addScriptTag({ path });
            const found = await page.evaluate(runAxe);
            passes += found.passes;
            faults.push(...found.faults.map((fault) => `${name}: ${fault}`));
          });
      if (passes === 0) faults.push("axe-core has looked at nothing");
      test.told(`${test.theme}: axe-core, ${colorScheme}, ${width} px: ${passes} rules passed`,
        faults);
    }
}
