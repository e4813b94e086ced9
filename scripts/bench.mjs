// npm run bench: measures the portal beside others in one run and writes docs/benchmarks.md; what it does not measure stands in docs/benchmarks-by-hand.md. `-- --short` takes ten minutes and leaves the million out; `-- --quick` only tries everything and writes nothing.
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { startPostgres } from "./postgres.mjs";
import {
  buildBench,
  buildGenerator,
  checkTools,
  generatorDll,
} from "./setup.mjs";
import { makeWhenChanged } from "./stamps.mjs";
import {
  at,
  command,
  npm,
  onInterrupt,
  runQuietly,
  say,
  tell,
} from "./workshop.mjs";

const quick = process.argv.includes("--quick");
const short = process.argv.includes("--short");
const bench = at("tests/bench");

const aTenth =
  "--reports 6 --requests 10000 --meetings 500 --responses 100".split(" ");

const generate = (options, env) =>
  runQuietly(
    "dotnet",
    [generatorDll, ...options],
    "The database could not be generated.",
    { env },
  );

/** A generated database, made again only when its shape or its generator has changed. */
async function database(name, ...options) {
  const data = at("artifacts/bench", name);
  await makeWhenChanged(
    {
      paths: [at("tools"), at("backend/Migrations")],
      output: `${data}/portal.db`,
      stampFile: at("artifacts/stamps", `bench-${name}`),
    },
    async () => {
      say(`Generating the database "${name}" (only when it has changed) …`);
      rmSync(data, { recursive: true, force: true });
      await generate(["--data", data, ...options]);
    },
  );
  return data;
}

/** A copy that a run may write to. */
function copyOf(data) {
  const copy = `${data}-run`;
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy);
  cpSync(`${data}/portal.db`, `${copy}/portal.db`);
  return copy;
}

async function postgres() {
  const connection = await startPostgres({ durable: true });
  if (!connection) return undefined;
  say("Generating the same record in PostgreSQL …");
  await generate([], { PORTAL_POSTGRES: connection });
  const { Host, Port, Username, Password, Database } = Object.fromEntries(
    connection.split(";").map((part) => part.split("=")),
  );
  return `postgres://${Username}:${Password}@${Host}:${Port}/${Database}`;
}

onInterrupt(() => 130);

await command(async () => {
  await checkTools();
  if (!existsSync(`${bench}/node_modules`)) {
    say("Installing what the portal is compared with …");
    const install = npm("ci", "--no-audit", "--no-fund", "--loglevel=error");
    await runQuietly(...install, "The packages could not be installed.", {
      cwd: bench,
    });
  }
  await buildGenerator();
  await buildBench();
  const usual = copyOf(await database("usual"));
  const tenth = copyOf(await database("tenth", ...aTenth));
  const million =
    quick || short
      ? undefined
      : copyOf(await database("million", "--recommendations", "1000000"));
  const { run } = await import("../tests/bench/run.mjs");
  const measured = run({
    usual,
    tenth,
    million,
    postgres: await postgres(),
    seconds: quick ? 1 : short ? 4 : 8,
    rounds: quick ? 1 : short ? 2 : 3,
    write: !quick,
  });
  const code = await measured.then(() => 0).catch(failed);
  return process.exit(code); // the pools of what was compared would keep us waiting
});

function failed(error) {
  tell(error);
  return 1;
}
