import { writeFile } from "node:fs/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const densest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Leaves each file of text compressed beside it, as the server gives it to whoever takes it so. */
export const compressed = (): Plugin => ({
  name: "compressed",
  apply: "build",
  writeBundle: async ({ dir }, bundle) => {
    await Promise.all(
      Object.values(bundle)
        .filter(({ fileName }) => /^assets\/.*\.(js|css|svg)$/.test(fileName))
        .flatMap((file) => {
          const bytes = file.type === "chunk" ? file.code : file.source;
          return [
            writeFile(`${dir}/${file.fileName}.br`, brotliCompressSync(bytes, densest)),
            writeFile(`${dir}/${file.fileName}.gz`, gzipSync(bytes, { level: 9 })),
          ];
        }),
    );
  },
});
