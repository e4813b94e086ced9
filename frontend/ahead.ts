import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import { rooms } from "./src/app/addresses";

const languages = ["en", "cy"];

/** The first page, and what draws every page: the one asks for the other once it runs. */
const entry = "index.html";
const application = "src/app/application.tsx";

/** The files that are loaded with those of these sources, without those that are there already. */
function filesOf(sources: string[], bundle: Rolldown.OutputBundle, there: string[] = []) {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const whole = ({ fileName, imports }: Rolldown.OutputChunk): string[] => [
    fileName,
    ...imports.flatMap((name) => chunks.filter((chunk) => chunk.fileName === name).flatMap(whole)),
  ];
  const files = sources.flatMap((source) =>
    chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${source}`)).flatMap(whole),
  );
  return [...new Set(files)].filter((file) => !there.includes(file));
}

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
 * Names in the first page the files of every page, and writes down, for each address, which files its page is made of
 * beyond those: the server names them too, so that a browser fetches all at once and not each after the one that asks
 * for it. Where several addresses fit, the first is meant: it has the fewest parameters.
 */
export const ahead = (): Plugin => ({
  name: "ahead",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) =>
      filesOf([application], bundle, filesOf([entry], bundle)).map((file) => ({
        tag: "link",
        injectTo: "head",
        attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
      })),
  },
  generateBundle(_, bundle) {
    const always = filesOf([entry, application], bundle);
    const addresses = [
      { path: "", file: "src/app/HomePage.tsx" },
      ...[...new Set(Object.values(rooms).flat())].flatMap(pagesOf),
    ].sort((a, b) => parameters(a.path) - parameters(b.path));
    const source = addresses.map(({ path, file }) => {
      const here = rooms[path.split("/")[0] ?? ""] ?? [];
      const files = (language: string) =>
        filesOf(
          [
            `src/locales/${language}.po`,
            ...here.map((room) => `src/${room}/locales/${language}.po`),
            ...here.map((room) => `src/${room}/routes.ts`),
            file,
          ],
          bundle,
          always,
        );
      return { path, files: Object.fromEntries(languages.map((language) => [language, files(language)])) };
    });
    this.emitFile({ type: "asset", fileName: "ahead.json", source: JSON.stringify(source) });
  },
});
