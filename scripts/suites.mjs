// The suites of npm test. Each answers how many of its tests passed, failed and were skipped.
import { readFileSync, readdirSync } from "node:fs";
import { findBrowser } from "./browser.mjs";
import * as counts from "./counts.mjs";
import { startPostgres } from "./postgres.mjs";
import { testProjects } from "./setup.mjs";
import { at, npm, runAloud } from "./workshop.mjs";

export const reports = at("artifacts/test-reports");

// What hangs is ended while there is time to say so. On a quiet machine all take a quarter of it; a busy one takes twice that.
const minutes = process.env.PORTAL_LONG_TESTS === "1" ? 90 : 50;
const endBy = Date.now() + minutes * 60_000;
const fromJson = (read) => (text) => read(JSON.parse(text));

async function scripts() {
  const report = `${reports}/scripts.tap`;
  const files = readdirSync(at("tests/scripts"));
  const args = [
    "--test",
    "--test-reporter=dot",
    "--test-reporter-destination=stdout",
    "--test-reporter=tap",
    `--test-reporter-destination=${report}`,
    ...files.map((name) => `tests/scripts/${name}`),
  ];
  return measured("scripts", [process.execPath, args], report, counts.fromTap);
}

async function backend() {
  const postgres = await startPostgres();
  const env = postgres && { PORTAL_TEST_POSTGRES: postgres };
  let total = counts.nothing;
  for (const project of testProjects()) {
    const report = `${project}.json`;
    const args = [
      ["test", "--project", `tests/${project}`],
      ["--configuration", "Release", "--no-build", "--no-progress"],
      ["--results-directory", reports],
      ["--report-ctrf", "--report-ctrf-filename", report],
    ];
    const result = await measured(
      "backend",
      ["dotnet", args.flat()],
      `${reports}/${report}`,
      fromJson(counts.fromCtrf),
      env,
    );
    total = counts.add(total, result);
  }
  return counts.settle(total, 0);
}

const frontend = () => vitest("frontend", "frontend");
const clients = () => vitest("clients", "tests/clients");

async function vitest(name, workspace) {
  const report = `${reports}/${name}.json`;
  const reporters = ["--reporter=dot", "--reporter=json"];
  return measured(
    name,
    npm(
      ...["run", "test", "--workspace", workspace, "--silent", "--"],
      ...[...reporters, `--outputFile.json=${report}`],
    ),
    report,
    fromJson(counts.fromVitest),
  );
}

async function journeys() {
  const report = `${reports}/journeys.json`;
  return measured(
    "journeys",
    npm("run", "test", "--workspace", "tests/journeys", "--silent"),
    report,
    fromJson(counts.fromPlaywright),
    {
      CHROMIUM_PATH: (await findBrowser()) ?? "",
      PORTAL_JOURNEYS_REPORT: report,
    },
  );
}

export const suites = { scripts, backend, frontend, clients, journeys };

/** The suites in the order in which they run, those of one turn at once: the clients' mostly waits for mail and for the portal. */
export const turns = [
  ["scripts"],
  ["backend"],
  ["frontend", "clients"],
  ["journeys"],
];

async function measured(name, [program, args], report, read, env) {
  const exitCode = await runAloud(name, program, args, {
    env: { NO_COLOR: "1", ...env },
    timeout: Math.max(1, endBy - Date.now()),
  });
  return counts.settle(readReport(name, report, read), exitCode);
}

function readReport(name, report, read) {
  try {
    return read(readFileSync(report, "utf8"));
  } catch (error) {
    console.error(`${name} | left no report: ${error.message}`);
    return counts.nothing;
  }
}
