// SPDX-License-Identifier: MIT
// Reference pictures of the box and the page. Letters are drawn a little
// differently on each machine, so what is compared is the mean colour of cells
// of eight pixels: what has moved, vanished or changed its colour is seen.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { article, pageOf, withPage } from "./pages.mjs";

const CELL = 8; // pixels
const NEAR = 24; // of 255, between the means of a cell
const FEW = 0.01; // of all cells may be further off
const TRIES = 5; // to have a picture
const PAUSE = 500; // milliseconds between two of them

const WIDE = { viewport: { width: 1280, height: 800 } };
const BOX = { viewport: { width: 420, height: 800 } };

const SHOTS = [
  ...[360, 768, 1280].map((width) => ({ name: `page-${width}`, page: "generated/",
    wishes: { viewport: { width, height: 800 } } })),
  { name: "page-night", page: "generated/", wishes: { ...WIDE, colorScheme: "dark" } },
  { name: "page-print", page: "generated/", wishes: { media: "print",
    viewport: { width: 680, height: 800 } } },
  { name: "page-arabic", page: "arabic/", wishes: WIDE },
  { name: "front-360", page: "", wishes: { viewport: { width: 360, height: 800 } } },
  { name: "front-1280", page: "", wishes: WIDE },
  { name: "box-day", page: "generated/", open: true, wishes: BOX },
  { name: "box-night", page: "generated/", open: true,
    wishes: { ...BOX, colorScheme: "dark" } },
  { name: "box-folded", page: "generated/", open: false, wishes: BOX },
  { name: "box-written", page: "elements/", open: true, wishes: BOX },
];

// Runs in the page. Which points the program makes is not for pictures to say:
// theirs are always these, and no sentence is marked as the one of a point.
function fixPoints() {
  const POINTS = [
    "The council of Wrenmouth voted to buy the tide mill for £240,000, twelve years after it was sold",
    "The wheel, built in 1871, can be made to turn again for £65,000",
    "Volunteers will clear the pond in May",
  ];
  for (const mark of document.querySelectorAll(".key-point-source"))
    mark.replaceWith(...mark.childNodes);
  document.body.normalize();
  const lists = document.querySelectorAll(
    ".key-points:has(.key-points-label) ul, .story:not([lang]) .story-points");
  for (const list of lists) {
    const first = list.querySelector("li");
    list.replaceChildren(...POINTS.map((point) => {
      const item = first.cloneNode(true);
      (item.querySelector("a") ?? item).textContent = point;
      return item;
    }));
  }
}

// Puts the box's points into a <details> that is open or not.
function foldOrOpen(open) {
  const box = document.querySelector(".key-points");
  const inside = [...box.querySelectorAll(".key-points-heading, ul, .key-points-label")];
  if (open) {
    box.replaceChildren(...inside);
    return;
  }
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.append(inside.shift());
  details.append(summary, ...inside);
  box.replaceChildren(details);
}

// A picture of `target`, a page or a part of one. On a busy machine chromium now
// and then has none to give, and has one when asked again.
async function picture(target) {
  for (let left = TRIES - 1; ; left--) {
    try {
      return await target.screenshot();
    } catch (error) {
      if (left === 0 || !error.message.includes("Unable to capture screenshot")) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function take(test, shot) {
  const { url } = pageOf(test, `${shot.page}index.html`);
  return withPage(test, url, shot.wishes, async (page) => {
    await page.evaluate(fixPoints);
    if (shot.open === undefined) return picture(page);
    await page.evaluate(foldOrOpen, shot.open);
    return picture(page.locator(".key-points"));
  });
}

// The means of the cells: red, green and blue of each.
function cellsOf(picture) {
  const across = Math.ceil(picture.width / CELL);
  const down = Math.ceil(picture.height / CELL);
  const sums = new Float64Array(across * down * 4);
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) {
      const cell = (Math.floor(y / CELL) * across + Math.floor(x / CELL)) * 4;
      const at = (y * picture.width + x) * 4;
      for (let c = 0; c < 3; c++) sums[cell + c] += picture.data[at + c];
      sums[cell + 3]++;
    }
  return sums;
}

// The share of cells that differ; 1 where the sizes do.
export function difference(one, other) {
  if (Math.abs(one.width - other.width) > CELL || Math.abs(one.height - other.height) > CELL)
    return 1;
  const [a, b] = [cellsOf(one), cellsOf(other)];
  if (a.length !== b.length) return 1;
  let far = 0;
  for (let i = 0; i < a.length; i += 4)
    far += [0, 1, 2].some((c) => Math.abs(a[i + c] / a[i + 3] - b[i + c] / b[i + 3]) > NEAR);
  return far / (a.length / 4);
}

function compare(test, png, name, taken) {
  const path = join(test.pictures, name);
  if (test.update) writeFileSync(path, taken);
  if (!existsSync(path)) return [`there is no ${path}; UPDATE_PICTURES=1 makes it`];
  const share = difference(png.sync.read(readFileSync(path)), png.sync.read(taken));
  if (share <= FEW) return [];
  mkdirSync(test.failures, { recursive: true });
  writeFileSync(join(test.failures, name), taken);
  return [`${(share * 100).toFixed(1)} % of ${name} differs; it looks like ` +
    `${join(test.failures, name)} now`];
}

// A test that cannot fail is none: a box moved by a line is seen.
async function seesWhatMoves(test, png) {
  const shot = SHOTS.find(({ name }) => name === "page-768");
  const [still, moved] = await withPage(test, article(test, "generated").url, shot.wishes,
    async (page) => {
      const before = await picture(page);
      await page.addStyleTag({ content: ".key-points{position:relative;top:24px}" });
      return [before, await picture(page)].map((taken) => png.sync.read(taken));
    });
  test.told(`${test.theme}: a box that has moved is seen`,
    difference(still, moved) > FEW && difference(still, still) === 0 ? []
      : [`the difference is ${difference(still, moved)}`]);
}

// A target whose first `failures` pictures are not made, for `message`.
function shyTarget(failures, message) {
  let left = failures;
  return { screenshot: async () => {
    if (left-- > 0) throw new Error(message);
    return "picture";
  } };
}

async function asksAgain(test) {
  const none = "Page.captureScreenshot: Unable to capture screenshot";
  const had = async (...of) => picture(shyTarget(...of)).catch((error) => error.message);
  test.told(`${test.theme}: only what chromium has no picture of is asked again`,
    await had(2, none) === "picture" && await had(TRIES, none) === none
      && await had(1, "closed") === "closed" ? [] : ["it is not"]);
}

export default async function pictures(test) {
  const { PNG: png } = test.require("pngjs");
  for (const shot of SHOTS) {
    const name = `${test.theme}-${shot.name}.png`;
    test.told(`${test.theme}: ${shot.name}`, compare(test, png, name, await take(test, shot)));
  }
  await seesWhatMoves(test, png);
  await asksAgain(test);
}
