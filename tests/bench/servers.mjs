// Starts the servers that are compared, and ends them with the run.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { freePort } from "../../scripts/programs.mjs";
import { benchDll } from "../../scripts/setup.mjs";
import { at } from "../../scripts/workshop.mjs";

export const today = "2026-11-02";

async function start(program, args, env, ready) {
  const child = spawn(program, args, {
    cwd: at("tests/bench"),
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.on("exit", () => child.kill("SIGKILL"));
  await new Promise((resolve, reject) => {
    child.on("exit", (code) => reject(new Error(`${args[0]} ended: ${code}`)));
    createInterface({ input: child.stdout }).on(
      "line",
      (line) => ready(line) && resolve(),
    );
  });
  return child.pid;
}

/** The portal on a generated database, its trusted documents in a folder. */
export async function startPortal(data, frontend) {
  const address = `http://127.0.0.1:${await freePort()}`;
  const pid = await start(
    "dotnet",
    [benchDll],
    {
      ASPNETCORE_ENVIRONMENT: "Demo",
      PORTAL_SAMPLE: "wexshire",
      PORTAL_CLOCK: `${today}T09:00:00Z`,
      PORTAL_DATA: data,
      PORTAL_FRONTEND: frontend,
      PORTAL_URLS: address,
      PORTAL_AT_ONCE: "256", // who stops asking leaves what was asked under way; whoever is measured next would be refused
    },
    (line) => line.startsWith("Portal ready"),
  );
  return { address, pid, cookie: await signIn(address) };
}

async function signIn(address) {
  const answer = await fetch(`${address}/sign-in/demo`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-portal": "1",
      origin: address,
    },
    body: JSON.stringify({ role: "SCRUTINY_OFFICER" }),
  });
  return answer.headers.get("set-cookie").split(";")[0];
}

/** One of the others, on PostgreSQL. */
export async function startRival(name, postgres, body) {
  const port = await freePort();
  const env = {
    BENCH_POSTGRES: postgres,
    BENCH_PORT: String(port),
    BENCH_BODY: body,
    BENCH_TODAY: today,
    NODE_ENV: "production",
    GRAPHILE_ENV: "production",
  };
  const pid = await start(
    process.execPath,
    [`${name}.mjs`],
    env,
    (line) => line === "ready",
  );
  return { url: `http://127.0.0.1:${port}/graphql`, pid };
}
