import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyOf, runIn } from "./workshop.js";

const folder = copyOf("partner");

beforeAll(() => runIn(folder, "graphql-codegen", "--config", "codegen.ts"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("graphql-codegen writes types with which a partner's code compiles, and finds its mistake", async () => {
  const { stdout } = await runIn(folder, "tsc");

  expect(stdout).toBe("");
});
