import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    globalSetup: "onePortal.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One portal answers all files: what a file measures of it, another must not disturb.
    fileParallelism: false,
  },
});
