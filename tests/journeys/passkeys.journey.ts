import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./journey.js";
import { fill, press } from "./people.js";

const password = "turnip lantern forty";
test.use({
  clock: "2022-03-29T09:58:00Z",
  settings: { PORTAL_DEMONSTRATION: "false" },
});

/** A device in this browser that keeps passkeys, and knows its holder by the finger that is laid on it. */
async function withDevice(page: Page) {
  const devices = await page.context().newCDPSession(page);
  await devices.send("WebAuthn.enable");
  const { authenticatorId } = await devices.send(
    "WebAuthn.addVirtualAuthenticator",
    {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    },
  );
  return {
    isHeldBySomebodyElse: (other: boolean) =>
      devices.send("WebAuthn.setUserVerified", {
        authenticatorId,
        isUserVerified: !other,
      }),
  };
}

/** Is out only once the page for visitors has come. */
async function leaves(page: Page) {
  await press(page, "Sign out");
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
}

test(
  "Somebody adds a passkey, comes in by it alone and beside the password, and removes it",
  { tag: "@long" },
  async ({ person, portal }) => {
    const code =
      portal.said.join("\n").match(/enter the code (\S+)/)?.[1] ?? "";
    const ada = await person();
    const device = await withDevice(ada);
    const setUp = await ada.request.post("/identity/set-up", {
      headers: { "X-Portal": "1", "Sec-Fetch-Site": "same-origin" },
      data: { code, name: "Ada", email: "ada@example.org", password },
    });
    expect(setUp.status()).toBe(204);

    await ada.goto("/account");
    await ada.getByRole("link", { name: "Add a passkey" }).click();
    await expectAccessible(ada);
    await fill(ada, "Name of the passkey", "Work laptop");
    await fill(ada, "Your password", password);
    await press(ada, "Make the passkey");
    await expect(
      ada.getByRole("heading", { name: "Your recovery codes" }),
    ).toBeVisible();
    await ada.goto("/account");
    await expect(
      ada.getByRole("cell", { name: "Work laptop", exact: true }),
    ).toBeVisible();
    await expectAccessible(ada);

    await leaves(ada);
    await ada.goto("/sign-in");
    await expectAccessible(ada);
    await device.isHeldBySomebodyElse(true);
    await press(ada, "Sign in with a passkey");
    await expect(
      ada.getByRole("alert").getByText("No passkey was used"),
    ).toBeVisible();
    await expectAccessible(ada);
    await device.isHeldBySomebodyElse(false);
    await press(ada, "Sign in with a passkey");
    await ada.getByRole("link", { name: "Ada, administrator" }).click();
    await expect(
      ada.getByRole("cell", { name: "Passkey", exact: true }),
    ).toBeVisible();

    await leaves(ada);
    await ada.goto("/sign-in");
    await fill(ada, "Email address", "ada@example.org");
    await fill(ada, "Password", password);
    await press(ada, /^Sign in$/);
    await expect(
      ada.getByLabel("Code from your authenticator app"),
    ).toBeVisible();
    await expectAccessible(ada);
    await press(ada, "Use a passkey instead");
    await ada.getByRole("link", { name: "Ada, administrator" }).click();
    await expect(
      ada.getByRole("cell", { name: "Password and passkey" }),
    ).toBeVisible();

    await ada.getByRole("link", { name: "Remove Work laptop" }).click();
    await expectAccessible(ada);
    await fill(ada, "Your password", password);
    await press(ada, "Remove it");
    await expect(ada.getByText("Passkey removed")).toBeVisible();
    await leaves(ada);
    await ada.goto("/sign-in");
    await press(ada, "Sign in with a passkey");
    await expect(
      ada.getByRole("alert").getByText("The passkey was not accepted"),
    ).toBeVisible();
  },
);

test(
  "A browser that knows no passkeys says so",
  { tag: "@long" },
  async ({ person }) => {
    const old = await person();
    await old.addInitScript(() => {
      Reflect.deleteProperty(window, "PublicKeyCredential");
    });
    await old.goto("/sign-in");

    await press(old, "Sign in with a passkey");

    await expect(
      old.getByRole("alert").getByText("This browser cannot use passkeys"),
    ).toBeVisible();
  },
);
