// What the tests need beside .NET and Node: other programs, where they are and how to get them, and a free port.
import { randomInt } from "node:crypto";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { run, say } from "./workshop.mjs";

/** The full path of a program on PATH; undefined when it is not there. */
export const programOnPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);

/** Whether packages can be installed: as root on a system that has apt-get. */
export const debianIsHere = () =>
  process.getuid?.() === 0 && programOnPath("apt-get") !== undefined;

/** Installs packages where that is possible; answers whether it did. */
export async function installFromDebian(...packages) {
  if (!debianIsHere()) return false;
  say(`Installing ${packages.join(" and ")} with apt-get …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "--yes", "--no-install-recommends"];
  await run("apt-get", ["update"], { env });
  return (await run("apt-get", [...install, ...packages], { env })) === 0;
}

/**
 * A port of this machine that nobody uses. It is none of those that the system gives to whoever connects or asks for any,
 * from 32768: one of these may be somebody else's before it is used.
 * @returns {Promise<number>}
 */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const port = randomInt(20_000, 32_768);
    const server = createServer();
    server.on("error", ({ code }) =>
      code === "EADDRINUSE" ? resolve(freePort()) : reject(code),
    );
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(port)));
  });
