import { expect, expectAccessible, test } from "./journey.js";

test("A portal that starts for the first time says that it is ready, and nothing before that", ({
  portal,
}) => {
  expect(portal.said[0]).toBe(`Portal ready at ${portal.address}`);
});

test("The portal says that it is alive and ready, without signing in", async ({
  request,
}) => {
  for (const path of ["/health/live", "/health/ready"]) {
    expect((await request.get(path)).status(), path).toBe(200);
  }
});

test("A visitor who is not signed in finds the home page", async ({ page }) => {
  await page.goto("/");

  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
