import { expect, expectAccessible, test, type Role } from "./journey.js";

const roles: Role[] = [
  "scrutiny officer",
  "approver",
  "force liaison officer",
  "chief officer",
  "panel member",
];

for (const role of roles) {
  test(`A visitor becomes ${role} with one click, sees it on every page, and leaves again`, async ({
    page,
  }) => {
    await page.goto("/sign-in");
    await page.getByRole("button", { name: `Sign in as ${role}` }).click();
    const inPlainSight = page.getByText(`Signed in as ${role} (demonstration)`);

    await expect(inPlainSight).toBeVisible();
    await page.goto("/recommendations");
    await expect(inPlainSight).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
    await expect(inPlainSight).toBeHidden();
  });
}
