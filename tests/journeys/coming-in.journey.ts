import { expect, expectAccessible, test } from "./journey.js";
import { fill, press } from "./people.js";
import { Secret, TOTP } from "otpauth";

const password = "turnip lantern forty";
test.use({
  clock: "2022-03-29T09:57:00Z",
  settings: { PORTAL_DEMONSTRATION: "false" },
});

test("The first administrator comes in by the code on the console, and lets a colleague in by a link", async ({
  person,
  portal,
}) => {
  const code = portal.said.join("\n").match(/enter the code (\S+)/)?.[1] ?? "";
  const ada = await person();
  await ada.goto("/set-up");
  await expectAccessible(ada);
  await fill(ada, "Code from the console", code);
  await fill(ada, "Your name", "Ada");
  await fill(ada, "Email address", "ada@example.org");
  await fill(ada, "New password", "password1234");
  await press(ada, "Become the administrator");
  await expect(
    ada.getByRole("alert").getByText("among the first that are guessed"),
  ).toBeVisible();
  await fill(ada, "New password", password);
  await press(ada, "Become the administrator");
  await expect(
    ada.getByRole("link", { name: "Ada, administrator" }),
  ).toBeVisible();

  await ada.goto("/people/invite");
  await expectAccessible(ada);
  await fill(ada, "Name", "Bryn");
  await fill(ada, "Email address", "bryn@example.org");
  await ada.getByLabel("Scrutiny officer").check();
  await ada
    .getByLabel("For which body")
    .selectOption("Police and Crime Commissioner for Wexshire");
  await press(ada, "Send the invitation");
  await expect(
    ada.getByText("Invitation written to bryn@example.org"),
  ).toBeVisible();
  await expectAccessible(ada);
  await ada.getByRole("link", { name: "Mail", exact: true }).click();
  await press(ada, "Show the link bryn@example.org");
  const link = await ada.getByText("/invitation#").textContent();
  await expectAccessible(ada);

  const bryn = await person();
  await bryn.goto(link ?? "");
  await expect(
    bryn.getByRole("heading", { name: "Welcome to the Scrutiny Portal" }),
  ).toBeVisible();
  expect(bryn.url()).not.toContain("#");
  await expectAccessible(bryn);
  await fill(bryn, "New password", password);
  await press(bryn, "Set the password");
  await expect(bryn.getByText("Your password is set.")).toBeVisible();
  await expectAccessible(bryn);
  await fill(bryn, "Email address", "bryn@example.org");
  await fill(bryn, "Password", "not the right one");
  await press(bryn, /^Sign in$/);
  await expect(
    bryn.getByRole("alert").getByText("the password is wrong"),
  ).toBeVisible();
  await fill(bryn, "Password", password);
  await press(bryn, /^Sign in$/);
  await bryn.getByRole("link", { name: "Bryn, scrutiny officer" }).click();
  await expect(
    bryn.getByRole("heading", { name: "Your account" }),
  ).toBeVisible();
  await expectAccessible(bryn);

  await bryn
    .getByRole("link", { name: "Turn on the authenticator app" })
    .click();
  await fill(bryn, "Your password", password);
  await press(bryn, "Go on");
  const key = (await bryn.locator("code").textContent()) ?? "";
  await expectAccessible(bryn);
  // A code holds for half a minute of the portal's clock, which runs on: it is set just before.
  const shownAt = async (now: string) => {
    await portal.setClock(now);
    return new TOTP({
      secret: Secret.fromBase32(key.replaceAll(" ", "")),
    }).generate({ timestamp: Date.parse(now) });
  };
  await fill(
    bryn,
    "Code from your authenticator app",
    await shownAt("2022-03-29T10:05:00Z"),
  );
  await press(bryn, "Turn it on");
  await expect(
    bryn.getByRole("heading", { name: "Your recovery codes" }),
  ).toBeVisible();
  await expectAccessible(bryn);
  await press(bryn, "Sign out");
  await expect(bryn.getByRole("link", { name: "Sign in" })).toBeVisible();
  await bryn.goto("/sign-in");
  await fill(bryn, "Email address", "bryn@example.org");
  await fill(bryn, "Password", password);
  await press(bryn, /^Sign in$/);
  await fill(bryn, "Code from your authenticator app", "000000");
  await press(bryn, /^Sign in$/);
  await expect(
    bryn.getByRole("alert").getByText("That is not the code"),
  ).toBeVisible();
  await expectAccessible(bryn);
  await fill(
    bryn,
    "Code from your authenticator app",
    await shownAt("2022-03-29T10:10:00Z"),
  );
  await press(bryn, /^Sign in$/);
  await expect(
    bryn.getByRole("link", { name: "Bryn, scrutiny officer" }),
  ).toBeVisible();

  const otherTab = await bryn.context().newPage();
  await otherTab.goto("/account");
  await expect(
    otherTab.getByRole("link", { name: "Bryn, scrutiny officer" }),
  ).toBeVisible();
  await press(bryn, "Sign out");
  await expect(otherTab.getByRole("link", { name: "Sign in" })).toBeVisible();

  await ada.goto("/people");
  await ada.getByRole("link", { name: "Bryn" }).click();
  await expectAccessible(ada);
  await ada.getByRole("link", { name: "End access" }).click();
  await expectAccessible(ada);
  await press(ada, "End access");
  await expect(ada.getByText("Access ended")).toBeVisible();
  await ada.goto("/security");
  await expect(
    ada.getByRole("cell", { name: "Was not let in" }).first(),
  ).toBeVisible();
  await expectAccessible(ada);
});
