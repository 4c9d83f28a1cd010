// SPDX-License-Identifier: MIT
// Reads the report in headless chromium. Output is TAP.
//
//   node browser.mjs KEYPOINTS ROOT WEB
//
// WEB is the folder with node_modules/ that `tests/run.sh --browser` makes.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [keypoints, root, web] = process.argv.slice(2);
const MANY = 320; // more than the script shows at once

function findChromium() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  return (process.env.PATH ?? "").split(":")
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync) ?? null;
}

const chromium = findChromium();
if (chromium === null || !existsSync(join(web, "node_modules"))) {
  console.log(`1..0 # SKIP no ${chromium === null ? "chromium" : "node_modules"}`
    + "; sh tests/run.sh --browser installs it");
  process.exit(0);
}

const require = createRequire(join(web, "package.json"));
const driver = require("playwright-core");
const axe = require.resolve("axe-core/axe.min.js");
const folder = mkdtempSync(join(tmpdir(), "keypoints-report-"));
const at = (name) => pathToFileURL(join(folder, name)).href;

function makeReports() {
  const content = join(root, "examples", "site", "content");
  const guide = join(content, "guides", "2026-07-03-weather-station.md");
  const run = (...words) =>
    execFileSync(keypoints, words, { encoding: "utf8", maxBuffer: 1 << 26 });
  run("compare", "--format=html", "-o", join(folder, "one.html"), content);
  run("compare", "--format=html", "-o", join(folder, "many"), content);
  writeFileSync(join(folder, "explain.html"),
    run("explain", "--format=html", guide));
  const records = Array.from({ length: MANY }, (_, i) => JSON.stringify({
    title: `Page ${i + 1}`, lang: "en",
    body: "The pier at Saltby opens again on Friday. The town paid for it.",
    key_points: [i % 2 ? "The pier opens on Friday" : "Bananas ripen"],
  }));
  // Words without an end, in a sentence, in points and in a title.
  const long = `https://saltby.example/${"pier-and-promenade/".repeat(8)}`;
  const endless = JSON.stringify({ title: `Page ${long}`, lang: "en",
    body: `The pier at Saltby opens, as ${long} says, again on Friday morning. `
      + `The town paid for it and for ${"piles".repeat(30)} of oak, it said. `
      + "A gale had broken the old ones in the spring of the year before last, "
      + "and no repair would have held for longer than one more winter.",
    key_points: [`See ${long} for the pier at Saltby`, "The town paid"] });
  const words = join(folder, "words.jsonl");
  writeFileSync(words, [endless, endless].join("\n")); // with one title
  run("compare", "--format=html", "-o", join(folder, "words"), words);
  run("compare", "--format=html", "-o", join(folder, "words.html"), words);
  const lines = join(folder, "pages.jsonl");
  writeFileSync(lines, records.join("\n"));
  run("compare", "--format=html", "-o", join(folder, "long"), lines);
  run("compare", "--format=html", "-o", join(folder, "long.html"), lines);
}

let number = 0;
let failed = 0;
function tell(name, faults) {
  number += 1;
  failed += faults.length > 0;
  console.log(`${faults.length > 0 ? "not ok" : "ok"} ${number} ${name}`);
  for (const fault of faults) console.log(`# ${fault}`);
}

async function withPage(browser, url, options, look) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(url);
    return [...errors, ...await look(page)];
  } finally {
    await context.close();
  }
}

// Runs in the page.
async function runAxe() {
  const result = await window.axe.run(document, { runOnly: { type: "tag", values: [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
  const faults = result.violations.map((found) =>
    `${found.id}: ${found.help}: ${found.nodes[0].html.slice(0, 120)}`);
  if (result.passes.length === 0) faults.push("axe-core has looked at nothing");
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    faults.push(`${root.scrollWidth - root.clientWidth} px stand out at the side`);
  const main = document.querySelector("main");
  for (const node of main.children)
    if (node.getBoundingClientRect().right > main.getBoundingClientRect().right + 1)
      faults.push(`${node.nodeName}.${node.className} stands out of its column`);
  return faults;
}

async function checkAxe(browser) {
  const names = ["one.html", "many/index.html", "many/pages/00003.html",
    "explain.html", "long/index.html", "words.html",
    "words/index.html", "words/pages/00001.html"];
  for (const name of names)
    for (const colorScheme of ["light", "dark"])
      for (const width of [360, 768, 1280])
        tell(`${name}: axe-core, ${colorScheme}, ${width} px`,
          await withPage(browser, at(name),
            { colorScheme, viewport: { width, height: 900 } }, async (page) => {
              await page.evaluate(() => document.querySelectorAll("details")
                .forEach((node, i) => { node.open = i % 3 === 0; }));
              await page.addScriptTag({ path: axe });
              return page.evaluate(runAxe);
            }));
}

const expect = (faults, truth, fault) => { if (!truth) faults.push(fault); };

async function checkReading(browser) {
  tell("without JavaScript the whole report is there",
    await withPage(browser, at("one.html"), { javaScriptEnabled: false },
      async (page) => {
        const faults = [];
        expect(faults, await page.locator("form.filter").isHidden(),
          "a form is shown that does nothing");
        const links = page.locator("table.pages tbody a");
        for (let i = 0; i < await links.count(); i++)
          expect(faults, await page.locator(await links.nth(i)
            .getAttribute("href")).isVisible(), `page ${i + 1} is not there`);
        const sentence = page.locator("details.s").first();
        await sentence.locator("summary").focus();
        await page.keyboard.press("Enter");
        expect(faults, await sentence.locator("li").first().isVisible(),
          "Enter does not open a sentence");
        return faults;
      }));
  tell("on paper there is nothing to press",
    await withPage(browser, at("one.html"), { colorScheme: "dark" },
      async (page) => {
        const faults = [];
        await page.emulateMedia({ media: "print" });
        expect(faults, await page.locator("form.filter").isHidden(), "a form");
        expect(faults, await page.locator(".press").first().isHidden(),
          "a hint to press something");
        const paper = await page.evaluate(() =>
          getComputedStyle(document.body).backgroundColor);
        expect(faults, paper === "rgb(255, 255, 255)", `the paper is ${paper}`);
        return faults;
      }));
}

async function checkScript(browser) {
  tell("a link to a page far below leads to it",
    await withPage(browser, at("long.html"), {}, async (page) => {
      const link = page.locator("table.pages tbody a").nth(250);
      const id = (await link.getAttribute("href")).slice(1);
      await link.click();
      const place = await page.evaluate((name) => new Promise((done) =>
        setTimeout(() => done(document.getElementById(name)
          .getBoundingClientRect().top), 200)), id);
      return Math.abs(place) < 200 ? [] : [`it is at ${place} pixels`];
    }));
  tell("a link to a sentence opens it",
    await withPage(browser, at("one.html"), {}, async (page) => {
      const link = page.locator("a.line").first();
      await link.click();
      const id = (await link.getAttribute("href")).slice(1);
      const open = await page.evaluate((name) =>
        new Promise((done) => setTimeout(() =>
          done(document.getElementById(name).open), 100)), id);
      return open ? [] : [`${id} is closed`];
    }));
  tell("the table sorts, filters and shows the rest",
    await withPage(browser, at("long/index.html"), {}, async (page) => {
      const faults = [];
      const rows = page.locator("table.pages tbody tr");
      expect(faults, await rows.count() === 300, `${await rows.count()} rows`);
      await page.locator("button.more").click();
      expect(faults, await rows.count() === MANY, `${await rows.count()} rows`);
      await page.getByRole("button", { name: "Page" }).click();
      await page.getByRole("button", { name: "Page" }).click();
      expect(faults, (await rows.first().innerText()).startsWith("Page 99"),
        `first is ${await rows.first().innerText()}`);
      await page.getByLabel("Title or file").fill("page 32");
      const count = await page.locator("form.filter output").innerText();
      expect(faults, count === `2 of ${MANY}`, `found ${count}`);
      return faults;
    }));
}

const browser = await driver.chromium.launch({ executablePath: chromium,
  args: ["--no-sandbox"] });
try {
  makeReports();
  await checkAxe(browser);
  await checkReading(browser);
  await checkScript(browser);
  console.log(`1..${number}`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
