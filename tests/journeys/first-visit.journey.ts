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

test("The page that comes first names every file that a visitor's page is made of, in both languages", async ({
  page,
}) => {
  for (const address of ["/", "/cy", "/recommendations", "/cy/meetings"]) {
    const asked = new Set<string>();
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".js")) asked.add(pathname);
    });
    const first = await (await page.goto(address))?.text();
    await expect(page.locator("main a").first()).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);

    const named = [...(first ?? "").matchAll(/(?:src|href)="([^"]+\.js)"/g)];
    expect([...asked].sort(), address).toEqual(
      named.map(([, file]) => file).sort(),
    );
    page.removeAllListeners("request");
  }
});
