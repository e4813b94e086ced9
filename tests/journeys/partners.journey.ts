import { expect, expectAccessible, test } from "./journey.js";
import { fill, press } from "./people.js";

test.use({ clock: "2022-03-29T10:21:00Z" });

test("The administrator registers a partner's program, renews its secret and suspends it", async ({
  page,
}) => {
  await page.request.post("/sign-in/demo", {
    headers: { "X-Portal": "1", "Sec-Fetch-Site": "same-origin" },
    data: { role: "ADMINISTRATOR" },
  });
  await page.goto("/");
  await page.getByRole("link", { name: "Partners", exact: true }).click();
  await page.getByRole("link", { name: "Register a program" }).click();
  await expectAccessible(page);
  await press(page, "Register");
  await expect(
    page.getByRole("alert").getByText("Select what it may be shown"),
  ).toBeVisible();
  await page
    .getByLabel("For which body")
    .selectOption("Police and Crime Commissioner for Wexshire");
  await fill(page, "The organisation, and which", "Safeguarding partnership");
  await fill(page, "Who answers for it there", "api@partnership.example");
  await page.getByLabel("shows its panel").check();
  await page.getByRole("radio", { name: "A secret" }).check();
  await press(page, "Register");
  const first = await secretShown();
  await expectAccessible(page);

  await page.getByRole("link", { name: "I have copied it" }).click();
  await expect(
    page.getByRole("heading", { name: "Safeguarding partnership" }),
  ).toBeVisible();
  const address = page.url();
  await expect(page.getByText(first)).toBeHidden();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Renew the secret" }).click();
  await page.getByLabel("It ends now").check();
  await press(page, "Make a new secret");
  expect(await secretShown()).not.toBe(first);

  await page.goto(address);
  await page.getByRole("link", { name: "Suspend" }).click();
  await fill(page, "Why", "Asked by the partnership");
  await press(page, "Suspend");
  await expect(page.getByText("Program suspended")).toBeVisible();
  await page
    .getByRole("link", { name: "Security events about this program" })
    .click();
  await expect(
    page.getByRole("cell", { name: "A program was suspended" }),
  ).toBeVisible();

  async function secretShown() {
    await expect(page.getByText("It is not shown again.")).toBeVisible();
    const secret = page.getByRole("definition").nth(1);
    await expect(secret).toHaveText(/^[\w-]{43}$/);
    return (await secret.textContent()) ?? "";
  }
});

test("A person is asked whether a program may read for them, allows it, and ends it again", async ({
  page,
  portal,
}) => {
  const ours = { "X-Portal": "1", "Sec-Fetch-Site": "same-origin" };
  const signIn = (role: string) =>
    page.request.post("/sign-in/demo", { headers: ours, data: { role } });
  const back = `${portal.address}/data`; // a page of their own, on the person's machine
  await signIn("ADMINISTRATOR");
  const registered = await page.request.post("/graphql", {
    headers: ours,
    data: {
      query: `mutation { registerPartner(input: { name: "Panel reader", contact: "api@partnership.example", clearance: OFFICE, body: "wexshire-pcc", redirectAddresses: ["${back}"] }) { partner { clientId } } }`,
    },
  });
  const [clientId = ""] = /[0-9a-f]{32}/.exec(await registered.text()) ?? [];
  const asks = `/connect/authorize?${new URLSearchParams({
    client_id: clientId,
    response_type: "code",
    redirect_uri: back,
    scope: "office:wexshire-pcc offline_access",
    state: "4711",
    code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    code_challenge_method: "S256",
  }).toString()}`;

  await page.context().clearCookies();
  await page.goto(asks);
  await press(page, "Sign in as panel member");
  await expect(
    page.getByRole("heading", { name: "Let Panel reader read for you?" }),
  ).toBeVisible();
  await expect(page.getByText("Until 27 June 2022")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Do not allow" }).click();
  await page.waitForURL(/error=access_denied.*state=4711/);

  await page.goto(asks);
  await page.getByRole("button", { name: "Allow", exact: true }).click();
  await page.waitForURL(/code=.+&state=4711/);

  await page.goto("/account/programs");
  await expect(
    page.getByRole("cell", { name: "Panel reader", exact: true }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "End Panel reader" }).click();
  await expect(page.getByText("No program reads for you.")).toBeVisible();
});
