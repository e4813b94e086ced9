import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import { rooms } from "./src/app/addresses";

const languages = ["en", "cy"];
const isChunk = (file: Rolldown.OutputAsset | Rolldown.OutputChunk) => file.type === "chunk";

/** The pages of a room as its table of routes names them: the address, and the file that shows it. */
function pagesOf(room: string) {
  const table = readFileSync(`${import.meta.dirname}/src/${room}/routes.ts`, "utf8");
  const pages = [...table.matchAll(/\{ path: "([^"]+)", lazy: \(\) => import\("\.\/(\w+)"\) \}/g)];
  if (pages.length !== table.split(" path: ").length - 1)
    throw new Error(`Not every route of src/${room}/routes.ts is written as { path: "…", lazy: () => import("./…") }.`);
  return pages.map(([, path = "", page]) => ({ path, file: `src/${room}/${page}.tsx` }));
}

const parameters = (path: string) => path.split("/").filter((part) => part.startsWith(":")).length;

/**
 * Writes down, for each address, which files its page is made of beyond those of every page: the server names them in
 * the page that it sends first, so that a browser fetches all at once and not each after the one that asks for it.
 * Where several addresses fit, the first is meant: it has the fewest parameters.
 */
export const ahead = (): Plugin => ({
  name: "ahead",
  apply: "build",
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(isChunk);
    const of = (source: string) => chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${source}`));
    const whole = (name: string): string[] => {
      const chunk = bundle[name];
      return chunk?.type === "chunk" ? [name, ...chunk.imports.flatMap(whole)] : [];
    };
    const always = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => whole(fileName)));
    const needed = (sources: string[]) => [
      ...new Set(sources.flatMap((source) => whole(of(source)?.fileName ?? "")).filter((name) => !always.has(name))),
    ];
    const addresses = [
      { path: "", file: "src/app/HomePage.tsx" },
      ...[...new Set(Object.values(rooms).flat())].flatMap(pagesOf),
    ].sort((a, b) => parameters(a.path) - parameters(b.path));
    const source = addresses.map(({ path, file }) => {
      const here = rooms[path.split("/")[0] ?? ""] ?? [];
      const files = (language: string) =>
        needed([
          `src/locales/${language}.po`,
          ...here.map((room) => `src/${room}/locales/${language}.po`),
          ...here.map((room) => `src/${room}/routes.ts`),
          file,
        ]);
      return { path, files: Object.fromEntries(languages.map((language) => [language, files(language)])) };
    });
    this.emitFile({ type: "asset", fileName: "ahead.json", source: JSON.stringify(source) });
  },
});
