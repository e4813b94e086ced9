// Remembers from which inputs something was made, so that only what changed is made again.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

const made = new Set([
  "node_modules",
  "dist",
  "bin",
  "obj",
  "artifacts",
  "gql",
]);

function* filesBelow(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (!made.has(entry.name)) yield* filesBelow(join(path, entry.name));
  }
}

/** A hash over the names and contents of all files below the given paths, without those that builds make. */
export function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesBelow(path))
      hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** The output's own time is part of the stamp: what was made or removed by hand does not pass for current. */
const stampOf = (inputs, output) => `${inputs} ${statSync(output).mtimeMs}`;

export const isCurrent = (stampFile, inputs, output) =>
  existsSync(stampFile) &&
  existsSync(output) &&
  readFileSync(stampFile, "utf8") === stampOf(inputs, output);

export function stamp(stampFile, inputs, output) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stampOf(inputs, output));
}

/** Makes the output anew when its inputs have changed; answers whether it did. */
export async function makeWhenChanged({ paths, output, stampFile }, make) {
  const inputs = fingerprint(paths);
  if (isCurrent(stampFile, inputs, output)) return false;
  await make();
  stamp(stampFile, inputs, output);
  return true;
}
