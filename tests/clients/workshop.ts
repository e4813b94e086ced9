// A folder of its own for a tool that writes files, below the repository so that it finds its packages.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of a project of this folder, with the portal's schema beside it. */
export function copyOf(project: string) {
  mkdirSync(join(root, "artifacts/clients"), { recursive: true });
  const folder = mkdtempSync(join(root, "artifacts/clients", `${project}-`));
  cpSync(join(import.meta.dirname, project), folder, { recursive: true });
  cpSync(join(root, "frontend/schema.graphql"), join(folder, "schema.graphql"));
  return folder;
}

/** Runs a package's program in a folder; rejects, with what it said, where it fails. */
export async function runIn(
  folder: string,
  program: string,
  ...args: string[]
) {
  const path = join(root, "node_modules/.bin", program);
  return promisify(execFile)(path, args, { cwd: folder }).catch(
    (error: unknown) => {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${program} failed:\n${stdout}\n${stderr}`);
    },
  );
}
