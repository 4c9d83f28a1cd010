// SPDX-License-Identifier: MIT
// Every page on screens of all widths, on paper, zoomed and with larger
// letters: nothing runs out of the page, the box stands before the text, and
// nothing moves while the page loads, however late its pictures come.
import { article, wish, withPage } from "./pages.mjs";

const WAYS = [
  { name: "320 px", viewport: { width: 320, height: 640 } },
  { name: "360 px", viewport: { width: 360, height: 740 } },
  { name: "768 px", viewport: { width: 768, height: 1024 } },
  { name: "1280 px", viewport: { width: 1280, height: 900 } },
  // A table that is too wide for paper makes the print smaller.
  { name: "print", viewport: { width: 680, height: 960 }, media: "print",
    css: "table{display:block!important}" },
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

// Runs in the page. The arrow of a link to the next page shares a line with a word.
function findLoneArrows() {
  const faults = [];
  for (const title of document.querySelectorAll("a[rel] > bdi")) {
    for (const node of title.parentElement.childNodes) {
      if (!/[←→]/.test(node.data ?? "")) continue;
      const range = document.createRange();
      range.setStart(node, node.data.search(/[←→]/));
      range.setEnd(node, range.startOffset + 1);
      const { top, bottom } = range.getBoundingClientRect();
      const beside = (line) => line.top < bottom && line.bottom > top;
      if (bottom > top && ![...title.getClientRects()].some(beside))
        faults.push(`the arrow beside "${title.textContent}" stands alone`);
    }
  }
  return faults;
}

// What a way adds to the page, and takes away again.
async function lookAt(page, { letters, css, ...wishes }, name) {
  await wish(page, wishes);
  const style = letters ? `html{font-size:${letters}}` : css;
  const added = style && await page.addStyleTag({ content: style });
  const faults = await page.evaluate(findOverflow);
  faults.push(...await page.evaluate(findLoneArrows));
  if (!name.startsWith("box-in-the-middle"))
    faults.push(...await page.evaluate(findBoxOutOfPlace));
  await added?.evaluate((node) => node.remove());
  return faults;
}

async function fits(test) {
  const faults = new Map(WAYS.map((way) => [way, []]));
  for (const { name, url } of test.pages)
    for (const scale of [1, 2])
      await withPage(test, url, { deviceScaleFactor: scale }, async (page) => {
        for (const { deviceScaleFactor = 1, ...way } of WAYS) {
          if (deviceScaleFactor !== scale) continue;
          const found = await lookAt(page, way, name);
          faults.get(WAYS.find((other) => other.name === way.name))
            .push(...found.map((fault) => `${name}: ${fault}`));
        }
      });
  for (const [way, found] of faults)
    test.told(`${test.theme}: ${test.pages.length} pages, ${way.name}`, found);
}

// Runs in the page: everything that can hold an author's words holds a word that
// is wider than a telephone.
function lengthenWords() {
  const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  const lines = document.querySelectorAll(
    "h1, h2, h3, p, a, time, .dateline span, .site-foot bdi, li:not(:has(p, ul, ol, a))");
  for (const line of lines) line.prepend(word);
}

async function breaksLongWords(test) {
  const faults = [];
  for (const { name, url } of test.pages)
    await withPage(test, url, {}, async (page) => {
      await page.evaluate(lengthenWords);
      for (const width of [360, 1280]) {
        await wish(page, { viewport: { width, height: 900 } });
        faults.push(...(await page.evaluate(findOverflow))
          .map((fault) => `${name}, ${width} px: ${fault}`));
      }
    });
  test.told(`${test.theme}: ${test.pages.length} pages, words wider than the screen`, faults);
}

// Runs in the page. Paper leads nowhere, and nothing on it can be scrolled.
function findOffPaper() {
  const seen = [...document.body.querySelectorAll("*")].filter((node) => node.checkVisibility());
  return [
    ...seen.filter((node) => node.matches("nav")).map((node) => `${node.className} is a way on`),
    ...seen.filter((node) => node.scrollWidth > node.clientWidth + 1 &&
      ["auto", "scroll"].includes(getComputedStyle(node).overflowX))
      .map((node) => `of ${node.nodeName} ${node.clientWidth} of ${node.scrollWidth} px are seen`),
  ];
}

async function printsAll(test) {
  const faults = [];
  for (const { name, url } of test.pages)
    await withPage(test, url, { viewport: { width: 400, height: 960 }, media: "print" },
      async (page) => faults.push(...(await page.evaluate(findOffPaper))
        .map((fault) => `${name}: ${fault}`)));
  test.told(`${test.theme}: ${test.pages.length} pages, on paper are no ways on, and all of a table`,
    faults);
}

// Pictures that come late must find their places kept.
async function findShifts(page, url) {
  await page.goto(url);
  // What has moved is told after the next frame.
  await page.evaluate(() => new Promise((go) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go)))));
  const shifts = await page.evaluate(() => window.shifts);
  return { sum: shifts.reduce((all, shift) => all + shift.value, 0),
    nodes: [...new Set(shifts.flatMap((shift) => shift.nodes))] };
}

async function staysStill(test) {
  const late = async (route) => {
    await new Promise((go) => setTimeout(go, 150));
    await route.continue();
  };
  for (const width of [360, 1280]) {
    const faults = [];
    let most = 0;
    // So high that nothing moves out of sight.
    await withPage(test, "about:blank", { viewport: { width, height: 5000 } }, async (page) => {
      await page.route("**/*.svg", late);
      for (const { name, url } of test.pages) {
        const { sum, nodes } = await findShifts(page, url);
        most = Math.max(most, sum);
        if (sum > 0) faults.push(`${name}: ${sum} by ${nodes.join(", ")}`);
      }
      await page.unroute("**/*.svg", late);
    });
    test.told(`${test.theme}: ${width} px, cumulative layout shift ${most}`, faults);
  }
}

// Runs in the page. What has not been seen cannot move; what has moved is told
// some frames later.
async function moveText() {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  const news = document.createElement("p");
  news.textContent = "This comes late and moves what is below it.";
  document.querySelector("main").prepend(news);
  for (let i = 0; i < 100 && window.shifts.length === 0; i++) await frame();
  return window.shifts.length;
}

async function seesWhatShifts(test) {
  await withPage(test, article(test, "generated").url, {}, async (page) => {
    const shifts = await page.evaluate(moveText);
    test.told(`${test.theme}: what moves while a page loads is found`,
      shifts > 0 ? [] : ["nothing has moved"]);
  });
}

export default async function layout(test) {
  await fits(test);
  await breaksLongWords(test);
  await printsAll(test);
  await staysStill(test);
  await seesWhatShifts(test);
}
