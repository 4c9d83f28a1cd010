// SPDX-License-Identifier: MIT
// The style sheet, as chromium reads it: it knows every selector and every
// value, but for those that other browsers ask for by their own names.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { pageOf, withPage } from "./pages.mjs";

const FOR_OTHERS = /^(text-size-adjust|-webkit-)/;

// Runs in the page: the declarations and selectors of `css` that it does not
// know. `css` is compressed and holds no strings with braces.
function findUnknown(css) {
  const faults = [];
  const bare = css.replace(/@media[^{]*\{((?:[^{}]*\{[^{}]*\})*)\}/g, (_, inside) => inside);
  for (const [, selector, inside] of bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    // By the commas that stand in no bracket, nor in one within another.
    for (const part of selector.match(/(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+/g)) {
      if (!CSS.supports(`selector(${part.trim()})`)) faults.push(`selector ${part}`);
    }
    for (const declaration of inside.split(";").filter(Boolean)) {
      const [name, ...value] = declaration.replace(/\s*!important$/, "").split(":");
      if (!CSS.supports(name, value.join(":"))) faults.push(declaration);
    }
  }
  return faults;
}

export default async function style(test) {
  const css = readFileSync(join(test.site, "style.css"), "utf8");
  await withPage(test, pageOf(test, "index.html").url, {}, async (page) => {
    const unknown = (await page.evaluate(findUnknown, css))
      .filter((fault) => !FOR_OTHERS.test(fault));
    test.told(`${test.theme}: chromium knows all of the style sheet`, unknown);
    const seen = await page.evaluate(findUnknown, "a{colour:red}" +
      "a:nosuch,b:is(:lang(a),:not(:nosuch)){color:redd!important}");
    test.told("what chromium does not know is found", seen.length === 4 ? [] : [seen.join()]);
  });
}
