// Somebody comes in through their organisation's own sign-in, which others wrote and which stands on another site.
import { knows, listening, through, type Someone } from "../provider.js";
import { expect, expectAccessible, test as base } from "./journey.js";
import { fill, press, reads } from "./people.js";

const test = base.extend<
  object,
  { organisation: Awaited<ReturnType<typeof listening>> }
>({
  organisation: [
    // How Playwright is told that nothing is needed.
    async ({}, use) => {
      const organisation = await listening();
      await use(organisation);
      organisation.server.closeAllConnections();
      organisation.server.close();
    },
    { scope: "worker" },
  ],
  settings: [
    ({ organisation }, use) => use(through(organisation.issuer)),
    { scope: "worker" },
  ],
});
test.use({
  clock: "2022-03-29T09:58:00Z",
  expectedInConsole: [/^http:\/\/127\.0\.0\.1:/], // the organisation's page is not ours
});

test("Bryn comes in through the organisation by an invitation, comes again with one press, and is out when the group has gone @long", async ({
  person,
  portal,
  organisation,
}) => {
  const people: Record<string, Someone> = {
    bryn: { groups: ["scrutiny team"] },
  };
  knows(organisation, portal.address, people);
  await portal.setClock(new Date().toISOString()); // the organisation keeps the true time
  const ada = await person();
  const code = portal.said.join("\n").match(/enter the code (\S+)/)?.[1] ?? "";
  await ada.goto("/set-up");
  await fill(ada, "Code from the console", code);
  await fill(ada, "Your name", "Ada");
  await fill(ada, "Email address", "ada@example.org");
  await fill(ada, "New password", "turnip lantern forty");
  await press(ada, "Become the administrator");
  await expect(
    ada.getByRole("link", { name: "Ada, administrator" }),
  ).toBeVisible();

  await ada.goto("/people/invite");
  await fill(ada, "Name", "Bryn");
  await fill(ada, "Email address", "bryn@wexshire.example");
  await ada.getByLabel("Through the sign-in of Wexshire Police").check();
  await expect(ada.getByLabel("As their groups say")).toBeChecked();
  await expectAccessible(ada);
  await press(ada, "Send the invitation");
  await ada.getByRole("link", { name: "Mail", exact: true }).click();
  await press(ada, "Show the link bryn@wexshire.example");
  const link = await ada.getByText("/invitation#").textContent();

  const bryn = await person();
  await bryn.goto(link ?? "");
  await expect(
    bryn.getByText("You come in with your account at Wexshire Police."),
  ).toBeVisible();
  await expectAccessible(bryn);
  await press(bryn, "Sign in through Wexshire Police");
  await bryn.getByPlaceholder("Enter any login").fill("bryn");
  await bryn.getByPlaceholder("and password").fill("any");
  await press(bryn, "Sign-in");
  await press(bryn, "Continue");
  await bryn.getByRole("link", { name: "Bryn, scrutiny officer" }).click();
  await expect(
    bryn.getByText("Through Wexshire Police. Signing out here"),
  ).toBeVisible();
  await expect(
    bryn.getByRole("link", { name: "Change your password" }),
  ).toHaveCount(0);
  await expectAccessible(bryn);

  await press(bryn, "Sign out");
  await expect(
    bryn.getByRole("link", { name: "Sign in", exact: true }).first(),
  ).toBeVisible();
  await bryn.goto("/sign-in?back=/recommendations");
  await expectAccessible(bryn);
  await press(bryn, "Sign in through Wexshire Police");
  await expect(
    bryn.getByRole("link", { name: "Bryn, scrutiny officer" }),
  ).toBeVisible();
  await expect(bryn).toHaveURL(`${portal.address}/recommendations`);

  people.bryn = { groups: [] };
  await press(bryn, "Sign out");
  await expect(
    bryn.getByRole("link", { name: "Sign in", exact: true }).first(),
  ).toBeVisible();
  await bryn.goto("/cy/sign-in");
  await press(bryn, "Mewngofnodi drwy Wexshire Police");
  await expect(
    bryn.getByRole("heading", { name: "Nid ydych wedi mewngofnodi" }),
  ).toBeVisible();
  await expectAccessible(bryn);
  await reads(
    bryn,
    "/sign-in/refused?why=NotKnown&organisation=wexshire",
    "You are not signed in",
  );

  await ada.goto("/people");
  await ada.getByRole("link", { name: "Bryn" }).click();
  await expect(ada.getByText("Through Wexshire Police")).toBeVisible();
  await expect(ada.getByText("(by a group at Wexshire Police)")).toBeVisible();
  await expectAccessible(ada);
  await ada.getByRole("link", { name: "Change how they come in" }).click();
  await expectAccessible(ada);
  await ada.getByLabel("With a password that they choose").check();
  await press(ada, "Change it");
  await expect(ada.getByText("Invited again")).toBeVisible();
});
