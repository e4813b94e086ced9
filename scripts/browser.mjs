// Finds a browser for the journeys, or gets one.
import { installFromDebian, programOnPath } from "./programs.mjs";
import { npm, runQuietly, say } from "./workshop.mjs";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

const onPath = () => names.map(programOnPath).find(Boolean);

/** Where Chromium is; undefined means Playwright's own. */
export async function findBrowser() {
  const found = process.env.CHROMIUM_PATH || onPath();
  if (found) return found;
  if (await installFromDebian("chromium", "fonts-liberation")) return onPath();
  say("Downloading Playwright's browser …");
  await runQuietly(
    ...npm(
      "exec",
      "--workspace",
      "tests/journeys",
      "--",
      "playwright",
      "install",
      "chromium",
    ),
    "No browser was found and none could be installed: set CHROMIUM_PATH to a Chromium or Chrome.",
  );
  return undefined;
}
