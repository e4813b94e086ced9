import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "cy"],
  catalogs: [{ path: "src/locales/{locale}", include: ["src"], exclude: ["**/*.test.*", "src/gql/**"] }],
  // Sorted and without places, so that two people's new texts seldom meet on one line.
  orderBy: "message",
  format: formatter({ origins: false, lineNumbers: false }),
});
