// Finds a browser for the journeys, or gets one.
import { debianIsHere, installFromDebian, programOnPath } from "./programs.mjs";
import { npm, run, runQuietly, say } from "./workshop.mjs";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** Where Chromium is; undefined means Playwright's own. */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const found = await firstThatRuns();
  if (found) return found;
  await installFromDebian("chromium", "fonts-liberation");
  return (await firstThatRuns()) ?? downloadPlaywrights();
}

/** Some systems have a Chromium in name only, which tells how to get one. */
async function firstThatRuns() {
  for (const path of names.map(programOnPath).filter(Boolean)) {
    const code = await run(path, ["--version"], { timeout: 20_000 });
    if (code === 0) return path;
  }
  return undefined;
}

async function downloadPlaywrights() {
  say("Downloading Playwright's browser …");
  const install = ["playwright", "install", "chromium"];
  if (debianIsHere()) install.push("--with-deps");
  await runQuietly(
    ...npm("exec", "--workspace", "tests/journeys", "--", ...install),
    "No browser was found and none could be installed: set CHROMIUM_PATH to a Chromium or Chrome.",
  );
  return undefined;
}
