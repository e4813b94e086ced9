// What the tests need beside .NET and Node: other programs, where they are and how to get them, and a free port.
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

/** Installs Debian packages where that is possible: as root on a system that has apt-get. */
export async function installFromDebian(...packages) {
  if (process.getuid?.() !== 0 || !programOnPath("apt-get")) return false;
  say(`Installing ${packages.join(" and ")} with apt-get …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  return (
    (await run(
      "apt-get",
      ["install", "--yes", "--no-install-recommends", ...packages],
      { env },
    )) === 0
  );
}

/** A port of this machine that nobody uses. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
