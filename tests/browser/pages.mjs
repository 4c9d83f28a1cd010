// SPDX-License-Identifier: MIT
// What the tests share: pages opened as a reader would have them.

// Runs in each page before it loads.
function noteShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.shifts.push({ value: entry.value,
        nodes: entry.sources.map((source) => source.node?.nodeName) });
  }).observe({ type: "layout-shift", buffered: true });
}

// Readers of the same wishes share a context, which is costly to make.
const contexts = new Map();

async function contextFor(test, options) {
  const key = JSON.stringify(options);
  if (!contexts.has(key)) {
    const context = await test.browser.newContext({
      viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
    await context.addInitScript(noteShifts);
    contexts.set(key, context);
  }
  return contexts.get(key);
}

// Opens `url` in a window of its own with the reader's `wishes` (options of
// Playwright's contexts, and `media: "print"`), runs `look` and closes it.
export async function withPage(test, url, wishes, look) {
  const { media, ...options } = wishes;
  const page = await (await contextFor(test, options)).newPage();
  try {
    if (media) await page.emulateMedia({ media });
    await page.goto(url);
    return await look(page);
  } finally {
    await page.close();
  }
}

export function pageOf(test, name) {
  const found = test.pages.find((page) => page.name === name);
  if (found === undefined) throw new Error(`the preview has no page ${name}`);
  return found;
}

export const article = (test, name) => pageOf(test, `${name}/index.html`);
