// SPDX-License-Identifier: MIT
// Readers and their ways: by keyboard, in forced colours, without motion, from
// right to left, without scripts.
import { article, withPage } from "./pages.mjs";

const NARROW = { viewport: { width: 360, height: 740 } };

// Runs in the page.
function focused() {
  const node = document.activeElement;
  const style = getComputedStyle(node);
  const { left, width, height } = node.getBoundingClientRect();
  return { name: node.nodeName, place: `${node.nodeName} ${node.textContent.slice(0, 30)}`,
    seen: left >= 0 && width > 0 && height > 0,
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inBox: node.closest(".key-points") !== null };
}

async function byKeyboard(test) {
  const faults = [];
  await withPage(test, article(test, "generated").url, NARROW, async (page) => {
    await page.evaluate(() => document.querySelector(".key-points details")
      ?.setAttribute("open", ""));
    const points = await page.locator(".key-points a").count();
    let inBox = 0;
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      const here = await page.evaluate(focused);
      if (here.name === "BODY") break;
      if (i === 0 && !here.place.includes("Skip")) faults.push("the first stop is no skip link");
      if (!here.seen) faults.push(`${here.place} cannot be seen when it has the focus`);
      if (!here.ring) faults.push(`${here.place} has no ring when it has the focus`);
      inBox += here.inBox && here.name === "A";
    }
    if (inBox !== points) faults.push(`${inBox} of ${points} points can be reached`);
    await page.goto(page.url());
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const skips = page.waitForFunction(() => location.hash === "#content");
    await skips.catch(() => faults.push("the skip link does not skip"));
  });
  test.told(`${test.theme}: by keyboard`, faults);
}

async function forcedColours(test) {
  const faults = [];
  await withPage(test, `${article(test, "generated").url}#kp-1`, { forcedColors: "active" },
    async (page) => {
      const found = await page.evaluate(() => {
        const box = getComputedStyle(document.querySelector(".key-points"));
        const target = getComputedStyle(document.querySelector(":target"));
        return { border: ["Top", "Left", "Right"].some((side) =>
          box[`border${side}Style`] !== "none" && parseFloat(box[`border${side}Width`]) > 0),
        outline: target.outlineStyle !== "none" };
      });
      if (!found.border) faults.push("the box has no border");
      if (!found.outline) faults.push("the sentence that a point leads to has no outline");
    });
  test.told(`${test.theme}: forced colours`, faults);
}

async function motion(test) {
  const faults = [];
  await withPage(test, article(test, "generated").url, { reducedMotion: "reduce" },
    async (page) => {
      const moving = await page.evaluate(() => [...document.querySelectorAll("*")]
        .filter((node) => {
          const style = getComputedStyle(node);
          return style.scrollBehavior !== "auto" || style.animationName !== "none" ||
            style.transitionDuration !== "0s";
        }).map((node) => node.nodeName));
      if (moving.length > 0) faults.push(`these move: ${moving.join(", ")}`);
    });
  test.told(`${test.theme}: nothing moves for who wants no motion`, faults);
}

// Runs in the page.
function findWrongSides() {
  const faults = [];
  const style = (selector) => getComputedStyle(document.querySelector(selector));
  if (style("html").direction !== "rtl") faults.push("the page does not run from right to left");
  const list = style(".key-points ul");
  if (!(parseFloat(list.paddingRight) > 0 && parseFloat(list.paddingLeft) === 0))
    faults.push(`the list of the box has its room left: ${list.padding}`);
  const quote = style("blockquote");
  if (!(parseFloat(quote.borderRightWidth) > 0 && parseFloat(quote.borderLeftWidth) === 0))
    faults.push("the rule of a quotation is on the left");
  if (style("pre").direction !== "ltr") faults.push("code runs from right to left");
  const left = (node) => node.getBoundingClientRect().left;
  const right = (node) => node.getBoundingClientRect().right;
  const box = document.querySelector(".key-points");
  if (right(box.querySelector("li")) - right(box) > 0 || left(box) > left(box.querySelector("li")))
    faults.push("the points run out of the box");
  return faults;
}

async function rightToLeft(test) {
  const faults = [];
  for (const width of [360, 1280])
    await withPage(test, article(test, "arabic").url, { viewport: { width, height: 900 } },
      async (page) => faults.push(...await page.evaluate(findWrongSides)));
  test.told(`${test.theme}: from right to left`, faults);
}

async function languages(test) {
  const faults = [];
  for (const [name, lang, dir] of [["arabic", "ar", "rtl"], ["japanese", "ja", "ltr"],
    ["deutsch", "de", "ltr"], ["generated", "en", "ltr"]])
    await withPage(test, article(test, name).url, {}, async (page) => {
      const found = await page.evaluate(() => [document.documentElement.lang,
        getComputedStyle(document.body).direction]);
      if (found.join() !== [lang, dir].join()) faults.push(`${name} is ${found.join(", ")}`);
    });
  test.told(`${test.theme}: the languages of pages and their directions`, faults);
}

// Runs in the page. A quotation that is marked as one of another language runs
// its own way and has the letters of its script.
function findWrongQuotations() {
  const quote = document.querySelector("blockquote[lang=ar]");
  if (quote === null) return ["the marked quotation has lost its mark"];
  const faults = [];
  const style = getComputedStyle(quote);
  if (style.direction !== "rtl") faults.push(`it runs ${style.direction}`);
  if (style.borderLeftWidth !== "0px" || style.borderRightWidth === "0px")
    faults.push("its rule is not where its lines begin");
  if (style.fontStyle !== "normal") faults.push("Arabic letters are slanted");
  if (getComputedStyle(quote.nextElementSibling).direction !== "ltr")
    faults.push("what comes after it runs from right to left");
  return faults;
}

async function quotations(test) {
  const faults = [];
  await withPage(test, article(test, "elements").url, NARROW, async (page) =>
    faults.push(...await page.evaluate(findWrongQuotations)));
  test.told(`${test.theme}: a quotation in another language`, faults);
}

function withoutScripts(test) {
  const faults = test.pages.filter(({ html }) =>
    /<script(?! type="application\/ld\+json")|\son[a-z]+="|javascript:/i.test(html))
    .map(({ name }) => name);
  test.told(`${test.theme}: no page holds a script`, faults);
}

export default async function reader(test) {
  await byKeyboard(test);
  await forcedColours(test);
  await motion(test);
  await rightToLeft(test);
  await languages(test);
  await quotations(test);
  withoutScripts(test);
}
