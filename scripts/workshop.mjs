// What every command shares: where things are, how it speaks and how it runs a program.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const at = (...path) => join(root, ...path);
export const hostDll = at(
  "artifacts/bin/ScrutinyPortal/release/ScrutinyPortal.dll",
);

/** Something that the reader can put right: it is shown as one sentence, without a stack trace. */
export class Problem extends Error {}

export const say = (sentence) => console.log(`» ${sentence}`);

const onWindows = process.platform === "win32";
const running = new Set();
let leaving = false;

// Build servers that outlive the command would keep a pipeline waiting for their end.
const surroundings = {
  DOTNET_CLI_TELEMETRY_OPTOUT: "1",
  DOTNET_NOLOGO: "1",
  MSBUILDDISABLENODEREUSE: "1",
  UseSharedCompilation: "false",
};

/**
 * Runs a program to its end, gives each line of its output to `onLine`, and answers with its exit code
 * (null when the program is not there, or was ended by a signal or by its time limit). Aborting `ended` ends it.
 */
export function run(
  command,
  args,
  { env, cwd = root, timeout, ended, onLine = () => {} } = {},
) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...surroundings, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: !onWindows,
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", onLine);
  }
  running.add(child);
  ended?.addEventListener("abort", () => endWithin(child, 10_000));
  let tooLate = false;
  const onLimit = () => {
    tooLate = true;
    endWithin(child, 10_000);
  };
  const limit = timeout && setTimeout(onLimit, timeout);
  return new Promise((resolve) => {
    const settle = (code) => {
      clearTimeout(limit);
      running.delete(child);
      if (!leaving) resolve(tooLate ? null : code);
    };
    child.on("error", () => settle(null));
    child.on("close", settle);
  });
}

/** Runs a program without showing its output, unless it fails: then the output and the given sentence. */
export async function runQuietly(command, args, sentence, options) {
  const lines = [];
  const code = await run(command, args, {
    ...options,
    onLine: (line) => lines.push(line),
  });
  if (code === 0) return lines.join("\n");
  console.error(lines.map((line) => `  ${line}`).join("\n"));
  throw new Problem(sentence);
}

/** Runs a program and shows its output, each line behind the name of who speaks. */
export const runAloud = (name, command, args, options) =>
  run(command, args, {
    ...options,
    onLine: (line) => console.log(`${name} | ${line}`),
  });

/** Has the built server do one thing other than serve, and answers with what it said. */
export const askHost = (what, sentence) =>
  runQuietly("dotnet", [hostDll, what], sentence, { timeout: 60_000 });

/** npm as it was called, so that it is found on every system. */
export function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js")
    ? [process.execPath, [script, ...args]]
    : ["npm", args];
}

function signal(child, name) {
  try {
    // A group of its own on Unix, so that what the child has started goes with it.
    process.kill(onWindows ? child.pid : -child.pid, name);
  } catch {
    // It has ended already.
  }
}

function endWithin(child, grace) {
  signal(child, "SIGTERM");
  setTimeout(() => signal(child, "SIGKILL"), grace).unref();
}

/** What Ctrl-C does: ends the programs under way, waits for them, and leaves. */
export function onInterrupt(exitCode) {
  const leave = () => {
    if (leaving) return;
    leaving = true;
    for (const child of running) endWithin(child, 10_000);
    setInterval(() => running.size === 0 && process.exit(exitCode()), 20);
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, leave);

  // npm passes a signal to the shell between us and ends without telling us.
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && leave();
  if (process.env.npm_lifecycle_event) setInterval(watch, 500).unref();
}

/** Tells what went wrong: in one sentence where the reader can put it right. */
export const tell = (error) =>
  console.error(error instanceof Problem ? error.message : error);

export async function command(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    tell(error);
    process.exitCode = 1;
  }
}
