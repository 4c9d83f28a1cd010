// SPDX-License-Identifier: MIT
// Every page on screens of all widths, on paper, zoomed and with larger
// letters: nothing runs out of the page, the box stands before the text, and
// nothing moves while the page loads, however late its pictures come.
import { withPage } from "./pages.mjs";

const WAYS = [
  { name: "320 px", viewport: { width: 320, height: 640 } },
  { name: "360 px", viewport: { width: 360, height: 740 } },
  { name: "768 px", viewport: { width: 768, height: 1024 } },
  { name: "1280 px", viewport: { width: 1280, height: 900 } },
  { name: "print", viewport: { width: 680, height: 960 }, media: "print" },
  // A window of 1280 pixels at 200 % has 640 to give.
  { name: "200 % zoom", viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  { name: "letters of 200 %", viewport: { width: 1280, height: 900 }, letters: "200%" },
  // WCAG 1.4.12.
  { name: "more space in the text", viewport: { width: 360, height: 740 },
    css: "*{line-height:1.5!important;letter-spacing:.12em!important;" +
      "word-spacing:.16em!important}p{margin-bottom:2em!important}" },
];

// Runs in the page.
function findOverflow() {
  const faults = [];
  const wide = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > wide)
    faults.push(`the page is ${document.scrollingElement.scrollWidth} px wide in ${wide}`);
  const scrolls = (node) => node !== null &&
    (["auto", "scroll"].includes(getComputedStyle(node).overflowX) || scrolls(node.parentElement));
  for (const node of document.body.querySelectorAll("*")) {
    const { left, right, width } = node.getBoundingClientRect();
    if (width > 1 && (right > wide + 1 || left < -1) && !scrolls(node.parentElement) &&
        !node.matches(".skip"))
      faults.push(`${node.nodeName}.${node.className} runs from ${left} to ${right} of ${wide}`);
  }
  return faults.slice(0, 5);
}

// Runs in the page. The box of a page comes before its first paragraph, in the
// order of reading and on the screen, unless the author has put it elsewhere.
function findBoxOutOfPlace() {
  const box = document.querySelector(".key-points");
  const text = [...document.querySelectorAll("article > p")]
    .find((p) => !p.matches(".dateline"));
  if (box === null || text === undefined) return [];
  const faults = [];
  if (!(box.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING))
    faults.push("the box comes after the text");
  const top = (node) => node.getBoundingClientRect().top;
  const line = parseFloat(getComputedStyle(box).fontSize);
  if (top(box) > top(text) + line)
    faults.push(`the box begins at ${top(box)}, the text at ${top(text)}`);
  if (top(box) < document.querySelector("h1").getBoundingClientRect().bottom - 1)
    faults.push("the box begins above the end of the headline");
  return faults;
}

async function lookAt(page, way, name) {
  const faults = await page.evaluate(findOverflow);
  if (!name.startsWith("box-in-the-middle"))
    faults.push(...await page.evaluate(findBoxOutOfPlace));
  return faults;
}

// Pictures that come late must find their places kept.
async function findShifts(page, url) {
  await page.route("**/*.svg", async (route) => {
    await new Promise((go) => setTimeout(go, 150));
    await route.continue();
  });
  await page.goto(url);
  await page.evaluate(() => new Promise((go) => setTimeout(go, 60)));
  const shifts = await page.evaluate(() => window.shifts);
  return { sum: shifts.reduce((all, shift) => all + shift.value, 0),
    nodes: [...new Set(shifts.flatMap((shift) => shift.nodes))] };
}

export default async function layout(test) {
  for (const { name: way, letters, css, ...wishes } of WAYS) {
    const faults = [];
    for (const { name, url } of test.pages)
      await withPage(test, url, wishes, async (page) => {
        if (letters) await page.addStyleTag({ content: `html{font-size:${letters}}` });
        if (css) await page.addStyleTag({ content: css });
        faults.push(...(await lookAt(page, way, name)).map((fault) => `${name}: ${fault}`));
      });
    test.told(`${test.theme}: ${test.pages.length} pages, ${way}`, faults);
  }
  for (const width of [360, 1280]) {
    const faults = [];
    let most = 0;
    for (const { name, url } of test.pages)
      await withPage(test, url, { viewport: { width, height: 900 } }, async (page) => {
        const { sum, nodes } = await findShifts(page, url);
        most = Math.max(most, sum);
        if (sum > 0) faults.push(`${name}: ${sum} by ${nodes.join(", ")}`);
      });
    test.told(`${test.theme}: ${width} px, cumulative layout shift ${most}`, faults);
  }
}
