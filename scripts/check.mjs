// npm run check: everything that must hold besides the tests. It tells all that is wrong, not only the first.
import { existsSync, readFileSync } from "node:fs";
import {
  buildFrontend,
  buildSolution,
  checkTools,
  installPackages,
} from "./setup.mjs";
import {
  askHost,
  at,
  command,
  npm,
  onInterrupt,
  Problem,
  runAloud,
  say,
  tell,
} from "./workshop.mjs";

const quietly = ["ScrutinyPortal.sln", "--verbosity", "quiet"];
const onlyOurs = [
  "--verify-no-changes",
  "--include",
  "backend",
  "tests",
  "tools",
];

const linted = ["--format", "compact", "frontend/schema.graphql"];

const ofTheServer = {
  "the lock files": async () =>
    (await aloud("dotnet", ["restore", ...quietly, "--locked-mode"])) &&
    aloud(...npm("ci", "--dry-run", "--loglevel=error")),
  "the server, warnings being errors": () => buildSolution(),
  "the server's format": () =>
    aloud("dotnet", ["format", "whitespace", "--folder", ...onlyOurs]),
  "the schema": () => schemaIsCurrent(),
  "the schema's style": () =>
    aloud(...npm("exec", "--", "graphql-schema-linter", ...linted)),
  "what the API has promised": () => promisesAreKept(),
  "the migrations": () =>
    askHost("migrations", "The model has changes that no migration makes."),
};

const ofThePages = {
  "the pages": async () => {
    await buildFrontend();
    return aloud(
      ...npm("run", "check:built", "--workspace", "frontend", "--silent"),
    );
  },
  "the clients": () =>
    aloud(...npm("run", "check", "--workspace", "tests/clients", "--silent")),
  "the journeys": () =>
    aloud(...npm("run", "check", "--workspace", "tests/journeys", "--silent")),
};

const aloud = async (program, args) =>
  (await runAloud("check", program, args)) === 0;

async function schemaIsCurrent() {
  const written = await askHost(
    "schema",
    "The server could not write its schema.",
  );
  const kept = existsSync(at("frontend/schema.graphql"))
    ? readFileSync(at("frontend/schema.graphql"), "utf8")
    : "";
  if (written.trim() === kept.trim()) return;
  throw new Problem(
    "frontend/schema.graphql is not what the server says: run `npm run schema`, and review what changes.",
  );
}

async function promisesAreKept() {
  // Its packages are there only once they have been installed.
  const { brokenPromises, unnamedChanges } = await import("./promises.mjs");
  const [released, current, changes] = [
    "docs/api/released.graphql",
    "frontend/schema.graphql",
    "docs/api/changes.md",
  ].map((name) => readFileSync(at(name), "utf8"));
  const broken = await brokenPromises(released, current);
  const unnamed = await unnamedChanges(released, current, changes);
  for (const change of broken) say(`Breaks what was released: ${change}`);
  for (const change of unnamed)
    say(`Not named in docs/api/changes.md: ${change}`);
  return broken.length + unnamed.length === 0;
}

/** Which of these do not hold, each looked at after the other. */
async function brokenOf(checks) {
  const broken = [];
  for (const [name, check] of Object.entries(checks)) {
    say(`Checking ${name} …`);
    if (!(await holds(check))) broken.push(name);
  }
  return broken;
}

async function holds(check) {
  try {
    return (await check()) !== false;
  } catch (error) {
    tell(error);
    return false;
  }
}

onInterrupt(() => 130);

await command(async () => {
  await checkTools();
  await installPackages();
  // At once: a compiler and a linter seldom have work for more than one processor.
  const broken = await Promise.all([ofTheServer, ofThePages].map(brokenOf));
  say(
    broken.flat().length === 0
      ? "Everything holds."
      : `Does not hold: ${broken.flat().join("; ")}.`,
  );
  return broken.flat().length === 0 ? 0 : 1;
});
