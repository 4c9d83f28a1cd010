// SPDX-License-Identifier: MIT
// The box: its links, its label, its folded form, what is copied out of it.
import { article, withPage } from "./pages.mjs";

const NARROW = { viewport: { width: 360, height: 740 } };
const WIDE = { viewport: { width: 1280, height: 900 } };

// Runs in the page that a link of the box has led to. A point is its sentence
// with parts left out, but for a name that the article has elsewhere.
function findTarget(point) {
  const target = document.querySelector(":target");
  if (target === null) return ["no sentence is the target"];
  const faults = [];
  const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const missing = (text) => words(point).filter((word) => !words(text).includes(word));
  const elsewhere = missing(target.parentElement.textContent);
  if (elsewhere.length > words(point).length / 4)
    faults.push(`the sentence has no ${elsewhere.join(", ")}`);
  const nowhere = missing([...document.querySelectorAll("article > :not(.key-points)")]
    .map((node) => node.textContent).join(" "));
  if (nowhere.length > 0) faults.push(`the article has no ${nowhere.join(", ")}`);
  const { top, bottom } = target.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) faults.push(`the sentence stands at ${top} to ${bottom}`);
  const style = getComputedStyle(target);
  if (style.backgroundColor === getComputedStyle(document.body).backgroundColor ||
      style.backgroundColor === "rgba(0, 0, 0, 0)")
    faults.push("the sentence is not marked");
  return faults;
}

const openBox = (page) => page.evaluate(() => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});

async function linksLand(test) {
  const faults = [];
  let links = 0;
  for (const { name, url, html } of test.pages) {
    if (!html.includes('href="#kp-')) continue;
    for (const wishes of [NARROW, WIDE])
      await withPage(test, url, wishes, async (page) => {
        await openBox(page);
        const inBox = page.locator(".key-points a");
        for (const [i, point] of (await inBox.allTextContents()).entries()) {
          await inBox.nth(i).click();
          links++;
          faults.push(...(await page.evaluate(findTarget, point))
            .map((fault) => `${name}, point ${i + 1}: ${fault}`));
        }
      });
  }
  if (links === 0) faults.push("the preview has no links in boxes");
  test.told(`${test.theme}: ${links} links land on their sentences`, faults);
}

// Runs in the page: what a reader who marks the box copies, by lines.
function copied() {
  for (const details of document.querySelectorAll(".key-points details")) details.open = true;
  const selection = getSelection();
  selection.selectAllChildren(document.querySelector(".key-points"));
  const lines = selection.toString().split("\n").map((line) => line.trim()).filter(Boolean);
  const shown = [...document.querySelectorAll(
    ".key-points-heading, .key-points li, .key-points-label")].map((node) => node.textContent);
  return { lines, shown };
}

async function copiesAsText(test) {
  const faults = [];
  for (const name of ["generated", "elements", "deutsch", "arabic"])
    await withPage(test, article(test, name).url, WIDE, async (page) => {
      const { lines, shown } = await page.evaluate(copied);
      if (lines.join("\n") !== shown.join("\n"))
        faults.push(`${name}: copied\n${lines.join("\n")}\nshown\n${shown.join("\n")}`);
    });
  test.told(`${test.theme}: a copied box is its heading, its points and its label, a line each`,
    faults);
}

const isSeen = (page) => page.locator(".key-points li").first()
  .evaluate((node) => node.checkVisibility({ contentVisibilityAuto: true }) &&
    node.getBoundingClientRect().height > 0);

// A page with a folded box is made of any that has none of its own.
async function fold(page) {
  await page.evaluate(() => {
    const box = document.querySelector(".key-points");
    if (box.querySelector("details") !== null) return;
    box.innerHTML = `<details><summary>${box.querySelector("h2").outerHTML}</summary>` +
      `${box.querySelector("ul").outerHTML}</details>`;
  });
}

async function opens(test) {
  const faults = [];
  const url = article(test, "generated").url;
  await withPage(test, url, NARROW, async (page) => {
    await fold(page);
    if (await isSeen(page)) faults.push("a folded box shows its points");
    const { height } = await page.locator("summary").boundingBox();
    if (height < 24) faults.push(`its summary is ${height} px high, not 24`);
    await page.locator("summary").focus();
    await page.keyboard.press("Enter");
    if (!await isSeen(page)) faults.push("the box does not open by the keyboard");
    await page.locator("summary").click();
    if (await isSeen(page)) faults.push("the box does not close by a click");
    await page.emulateMedia({ media: "print" });
    if (!await isSeen(page)) faults.push("a folded box stays folded in print");
  });
  test.told(`${test.theme}: a folded box opens without a script, and in print`, faults);
}

async function standsBeside(test) {
  const faults = [];
  const sides = {};
  for (const name of ["generated", "arabic"])
    await withPage(test, article(test, name).url, WIDE, async (page) => {
      if (!await isSeen(page)) faults.push(`${name}: the box is folded on a wide screen`);
      const box = await page.locator(".key-points").boundingBox();
      const text = await page.locator("article > p:not(.dateline)").first().boundingBox();
      sides[name] = box.x > text.x ? "right" : "left";
      if (box.x < text.x + text.width && text.x < box.x + box.width)
        faults.push(`${name}: the box is not beside the text`);
    });
  if (sides.generated !== "right" || sides.arabic !== "left")
    faults.push(`the box stands ${sides.generated}, in Arabic ${sides.arabic}`);
  test.told("magazine: the open box stands beside the text, on the side where lines end", faults);
}

export default async function box(test) {
  await linksLand(test);
  await copiesAsText(test);
  await opens(test);
  if (test.theme === "magazine") await standsBeside(test);
}
