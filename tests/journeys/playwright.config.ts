import { defineConfig } from "@playwright/test";

const asRoot = process.getuid?.() === 0;
const reports = "../../artifacts/test-reports";
const longest = /(the-path|visitor)\.journey\.ts$/;
const measured = /(large-record|quick-on-a-phone)\.journey\.ts$/;

export default defineConfig({
  testDir: ".",
  // The longest walks begin first: begun last, one browser would wait for the other.
  projects: [
    { name: "longest", testMatch: longest },
    {
      name: "others",
      testMatch: /\.journey\.ts$/,
      testIgnore: [longest, measured],
    },
    // What is measured has the machine to itself: after all others, one at a time.
    {
      name: "measured",
      testMatch: measured,
      dependencies: ["longest", "others"],
      workers: 1,
    },
  ],
  grepInvert: process.env.PORTAL_LONG_TESTS === "1" ? undefined : /@long/,
  outputDir: `${reports}/journeys`,
  reporter: [
    ["line"],
    [
      "json",
      {
        outputFile:
          process.env.PORTAL_JOURNEYS_REPORT ?? `${reports}/journeys.json`,
      },
    ],
  ],
  forbidOnly: process.env.CI === "true",
  retries: 0,
  workers: 2,
  timeout: 420_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 15_000,
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
