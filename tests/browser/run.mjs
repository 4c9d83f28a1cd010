// SPDX-License-Identifier: MIT
// Looks at a theme's pages in headless chromium. Output is TAP.
//
//   node run.mjs THEME SITEGEN PLUGIN ROOT WEB [--update]
//
// WEB is the folder with node_modules/ that `tests/run.sh --browser` makes. The
// site is examples/preview, in the theme, with letters that Debian has, so that
// pictures come out alike. --update (or UPDATE_PICTURES=1) writes the reference
// pictures anew; look at each before you keep it.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const [theme, sitegen, plugin, root, web, ...flags] = process.argv.slice(2);
const update = flags.includes("--update") || Boolean(process.env.UPDATE_PICTURES);

function findChromium() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  for (const folder of (process.env.PATH ?? "").split(":")) {
    for (const name of names) {
      if (existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return null;
}

// Builds the preview's articles as a site of their own; returns its folder.
function buildSite(folder) {
  const source = join(folder, "source");
  cpSync(join(root, "examples", "preview"), source, { recursive: true });
  const ini = readFileSync(join(source, "site.ini"), "utf8")
    .replace("theme = default", `theme = ${theme}`);
  const shown = execFileSync(dirname(sitegen) + "/../../plugin/cli/keypoints",
    ["theme", "show", theme], { encoding: "utf8", env: environment() });
  const fonts = ["text-font", "head-font", "interface-font"]
    .filter((name) => shown.includes(`\n${name} `))
    .map((name) => `${name} = Liberation ${name === "interface-font" || theme === "plain"
      ? "Sans" : "Serif"}, serif\n`);
  writeFileSync(join(source, "site.ini"), `${ini}\n[theme]\n${fonts.join("")}`);
  const out = join(folder, "site");
  execFileSync(sitegen, ["build", source, "-o", out, "--local"],
    { stdio: ["ignore", "ignore", "inherit"], env: environment() });
  return out;
}

function environment() {
  return { ...process.env, KEYPOINTS_PLUGIN: plugin,
    KEYPOINTS_THEMES: join(root, "themes") };
}

function listPages(site) {
  return readdirSync(site, { recursive: true })
    .filter((name) => name.endsWith(".html")).sort()
    .map((name) => ({ name, url: pathToFileURL(join(site, name)).href,
      html: readFileSync(join(site, name), "utf8") }));
}

function skip(why) {
  console.log(`1..0 # SKIP ${why}; sh tests/run.sh --browser installs it`);
  process.exit(0);
}

async function main() {
  const program = findChromium();
  if (program === null) skip("no chromium");
  if (!existsSync(join(web, "node_modules", "playwright-core"))) skip("no node_modules");
  const require = createRequire(join(web, "package.json"));
  const folder = mkdtempSync(join(tmpdir(), "browser-"));
  const browser = await require("playwright-core").chromium.launch({
    executablePath: program,
    args: ["--no-sandbox", "--font-render-hinting=none", "--disable-lcd-text", "--disable-gpu"],
  });
  let number = 0;
  let failed = 0;
  const told = (name, faults) => {
    number++;
    failed += faults.length > 0;
    console.log(faults.length > 0 ? "not ok" : "ok", number, name);
    for (const fault of faults) console.log(`# ${fault.replaceAll("\n", "\n# ")}`);
  };
  try {
    const site = buildSite(folder);
    const test = { browser, theme, site, pages: listPages(site), require, told, update,
      pictures: join(root, "tests", "browser", "pictures"),
      failures: join(web, "pictures") };
    for (const part of ["layout", "box", "reader", "style", "axe", "pictures"])
      await (await import(`./${part}.mjs`)).default(test);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`1..${number}`);
  return failed > 0 ? 1 : 0;
}

process.exitCode = await main();
