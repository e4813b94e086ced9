import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

const shared = ["src/app", "src/portal", "src/ui"];
const tests = ["**/*.test.*"];

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "cy"],
  // What every page may say stands together; the rest with its room.
  catalogs: [
    { path: "src/locales/{locale}", include: shared, exclude: tests },
    {
      path: "src/{name}/locales/{locale}",
      include: ["src/{name}/"],
      exclude: [...shared.map((folder) => `${folder}/**`), "src/gql/**", "src/locales/**", "src/*.d.ts", ...tests],
    },
  ],
  // Sorted and without places, so that two people's new texts seldom meet on one line.
  orderBy: "message",
  format: formatter({ origins: false, lineNumbers: false }),
});
