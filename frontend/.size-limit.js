import { readFileSync } from "node:fs";

const read = (name) => JSON.parse(readFileSync(new URL(`dist/.vite/${name}.json`, import.meta.url), "utf8"));
const manifest = read("manifest");
const explorer = Object.values(read("explore"));
const chunks = Object.values(manifest);
const entry = chunks.find((chunk) => chunk.isEntry);

/** A chunk and all that it cannot do without, as the browser would load them together. */
const whole = (chunk) => [...new Set([chunk.file, ...(chunk.imports ?? []).flatMap((key) => whole(manifest[key]))])];

const first = [...new Set([entry, manifest["src/app/application.tsx"]].flatMap(whole))];
const budget = (name, limit, files) => ({ name, limit, gzip: true, path: files.map((file) => `dist/${file}`) });

export default [
  budget("entry", "110 kB", first),
  budget("styles", "17 kB", entry.css),
  ...chunks
    .filter((chunk) => chunk.isDynamicEntry && !first.includes(chunk.file))
    .map((chunk) =>
      chunk.src.endsWith(".po")
        ? budget(chunk.src, "10 kB", [chunk.file]) // in one language: the words that every page may need, or those of a room
        : budget(
            chunk.src,
            "15 kB",
            whole(chunk).filter((file) => !first.includes(file)),
          ),
    ),
  // The explorer is a page of its own, with an editor in it: it may weigh more, and must not grow unseen.
  budget(
    "explorer",
    "1450 kB",
    explorer.map((chunk) => chunk.file),
  ),
  budget("explorer, styles", "380 kB", explorer.find((chunk) => chunk.isEntry).css),
];
