// SPDX-License-Identifier: MIT
// What the tests share: pages opened as a reader would have them.

const USUAL = { viewport: { width: 1280, height: 900 }, media: "screen", colorScheme: "light",
  reducedMotion: "reduce", forcedColors: "none" };

// Runs in each page before it loads.
function noteShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.shifts.push({ value: entry.value,
        nodes: entry.sources.map((source) => source.node?.nodeName) });
  }).observe({ type: "layout-shift", buffered: true });
}

// A window costs more than what is done in it: all readers share one, and only
// who wants pixels of another size has another.
const windows = new Map();

async function windowFor(test, deviceScaleFactor) {
  if (!windows.has(deviceScaleFactor)) {
    const context = await test.browser.newContext({ deviceScaleFactor });
    await context.addInitScript(noteShifts);
    windows.set(deviceScaleFactor, await context.newPage());
  }
  return windows.get(deviceScaleFactor);
}

// Lets an open page be seen as a reader with these wishes has it: `viewport`,
// `media`, `colorScheme`, `reducedMotion`, `forcedColors`.
export async function wish(page, wishes) {
  const { viewport, ...media } = { ...USUAL, ...wishes };
  await page.setViewportSize(viewport);
  await page.emulateMedia(media);
}

// Opens `url` anew for a reader with the `wishes`, those of wish() and
// `deviceScaleFactor`, and runs `look`, which may change the page.
export async function withPage(test, url, { deviceScaleFactor = 1, ...wishes }, look) {
  const page = await windowFor(test, deviceScaleFactor);
  await wish(page, wishes);
  // From a page to a place within it there is no loading.
  await page.goto("about:blank");
  await page.goto(url);
  return look(page);
}

export function pageOf(test, name) {
  const found = test.pages.find((page) => page.name === name);
  if (found === undefined) throw new Error(`the preview has no page ${name}`);
  return found;
}

export const article = (test, name) => pageOf(test, `${name}/index.html`);
