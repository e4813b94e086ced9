import { expect, test } from "vitest";
import { createRouter } from "./router";

test("A room that was left before its pages came is entered by the next click all the same", async () => {
  const router = createRouter();
  void router.navigate("/words");
  await router.navigate("/words");

  expect(router.state.location.pathname).toBe("/words");
  expect(router.state.matches.at(-1)?.route.path).toBe("words");
  router.dispose();
});
