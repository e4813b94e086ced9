import { configDefaults, defineConfig } from "vitest/config";

const thorough = process.env.PORTAL_LONG_TESTS === "1";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: [
      ...configDefaults.exclude,
      ...(thorough ? [] : ["**/*.long.test.ts"]),
    ],
    globalSetup: "onePortal.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One portal answers all files: what a file measures of it, another must not disturb.
    fileParallelism: false,
  },
});
