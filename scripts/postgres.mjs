// A PostgreSQL of our own for the length of a test run, where its programs can be had.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { freePort, installFromDebian, programOnPath } from "./programs.mjs";
import { runQuietly, say } from "./workshop.mjs";

const debianFolder = "/usr/lib/postgresql";

function programs() {
  const versions = existsSync(debianFolder)
    ? readdirSync(debianFolder).sort((a, b) => b - a)
    : [];
  const folders = versions.map((version) => join(debianFolder, version, "bin"));
  const onPath = programOnPath("initdb");
  return [...folders, onPath && dirname(onPath)].find(
    (folder) => folder && existsSync(join(folder, "initdb")),
  );
}

const forgetful = "-c fsync=off -c synchronous_commit=off";

/** Starts PostgreSQL and answers with its connection string; undefined where it is not installed. A durable one keeps what it has confirmed, as in use. */
export async function startPostgres({ durable = false } = {}) {
  let folder = programs();
  if (
    !folder &&
    process.env.CI === "true" &&
    (await installFromDebian("postgresql"))
  )
    folder = programs();
  if (!folder) {
    say(
      "PostgreSQL is not installed here: the tests that need it are skipped.",
    );
    return undefined;
  }
  say("Starting a PostgreSQL for the tests …");
  // PostgreSQL refuses to run as root.
  const asUser =
    process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--"] : [];
  const call = async (program, ...args) => {
    const [first, ...rest] = [...asUser, program, ...args];
    return runQuietly(first, rest, "PostgreSQL could not be started.", {
      cwd: "/",
    });
  };
  const data = await call("mktemp", "-d", "/tmp/portal-postgres-XXXXXX");
  process.on("exit", () => stop(asUser, folder, data));

  const password = randomBytes(12).toString("hex");
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const options = [
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--username=portal",
    "--no-sync",
  ];
  await call(
    join(folder, "initdb"),
    "-D",
    data,
    `--pwfile=${passwordFile}`,
    ...options,
  );
  rmSync(passwordFile);

  const port = await freePort();
  const settings = `-p ${port} -k ${data} -c listen_addresses=127.0.0.1 -c max_connections=200 ${durable ? "" : forgetful}`;
  await call(
    join(folder, "pg_ctl"),
    "-D",
    data,
    "-w",
    "-l",
    join(data, "log"),
    "-o",
    settings,
    "start",
  );
  return `Host=127.0.0.1;Port=${port};Username=portal;Password=${password};Database=postgres`;
}

function stop(asUser, folder, data) {
  const [first, ...rest] = [
    ...asUser,
    join(folder, "pg_ctl"),
    "-D",
    data,
    "-m",
    "immediate",
    "stop",
  ];
  spawnSync(first, rest, { cwd: "/" });
  rmSync(data, { recursive: true, force: true });
}
