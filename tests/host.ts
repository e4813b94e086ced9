import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { freePort } from "../scripts/programs.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = (project: string, dll: string) =>
  join(root, `artifacts/bin/${project}/release/${dll}.dll`);
const dll = built("ScrutinyPortal", "ScrutinyPortal");

export interface Portal {
  address: string;
  /** What the portal has said on its console. */
  said: readonly string[];
  /** Sets the portal's clock, for everybody who uses it. */
  setClock(instant: string): Promise<void>;
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** Starts the built portal on a free port, with a database of its own. */
export async function startPortal(
  sample: string,
  clock: string,
  settings: Record<string, string> = {},
): Promise<Portal> {
  const address = `http://localhost:${await freePort()}`;
  const data = await mkdtemp(join(tmpdir(), "portal-tests-"));
  const host = spawn("dotnet", [dll], {
    cwd: root,
    env: {
      ...process.env,
      DOTNET_TieredPGO: "0", // a portal of the tests lives for seconds: it starts a fifth sooner so
      ASPNETCORE_ENVIRONMENT: "Test",
      PORTAL_URLS: address,
      PORTAL_DATA: data,
      PORTAL_SAMPLE: sample,
      PORTAL_CLOCK: clock,
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(host, "exit");
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: host.stderr }).on("line", (line) =>
      said.push(line),
    );
    createInterface({ input: host.stdout }).on("line", (line) => {
      said.push(line);
      if (line.startsWith("Portal ready at ")) resolve();
    });
    ended.then(
      () => reject(new Error(`The portal ended:\n${said.join("\n")}`)),
      reject,
    );
  });
  return {
    address,
    said,
    async setClock(instant) {
      const answer = await fetch(`${address}/test/clock`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Portal": "1" },
        body: JSON.stringify({ now: instant }),
      });
      if (!answer.ok)
        throw new Error(`The clock was not set: ${answer.status}`);
    },
    async stop() {
      host.kill("SIGTERM");
      await ended;
      await rm(data, { recursive: true, force: true });
    },
    async kill() {
      host.kill("SIGKILL");
      await ended;
    },
  };
}

/** Makes the large synthetic record in a folder, for a portal to be started on. */
export async function generate(data: string) {
  const size = ["--forces", "43", "--reports", "60"];
  const generator = spawn(
    "dotnet",
    [
      built("Generator", "ScrutinyPortal.Generator"),
      ...[...size, "--data", data],
    ],
    { cwd: root, stdio: "inherit" },
  );
  const [code] = (await once(generator, "exit")) as [number | null];
  if (code !== 0) throw new Error(`The generator ended with ${code}.`);
}
