import { expect, expectAccessible, signIn, test } from "./journey.js";
import { does, fill, press, reads, takesUp, typeDate } from "./people.js";

test.use({ clock: "2022-05-03T09:19:00Z" });

interface Thing {
  id: string;
  reference: string;
  version: number;
}

test("The administrator records that a mayor follows the commissioner: from that day the mayor's office sees to what is open, and old pages stay as they were signed (H1.16) @long", async ({
  person,
  portal,
}) => {
  test.setTimeout(300_000);
  const administrator = await person();
  await administrator.request.post("/sign-in/demo", {
    headers: { "X-Portal": "1", "Sec-Fetch-Site": "same-origin" },
    data: { role: "ADMINISTRATOR" },
  });
  const officer = await person("scrutiny officer");
  const approver = await person("approver");
  const visitor = await person();
  const commissioner = "Police and Crime Commissioner for Wexshire";
  const mayor = "Mayor of Wexshire";
  const subject = "How custody staff are trained";
  const { request } = await does<{ request: Thing }>(
    officer,
    "draftRequest",
    `force: "wexshire", kind: INFORMATION, subject: "${subject}", question: "How many are trained?"`,
    "request { id reference version }",
  );
  const sent = await does<{ request: Thing }>(
    approver,
    "sendRequest",
    `requestId: "${request.id}", version: ${request.version}, dueOn: "2022-05-06"`,
    "request { version }",
  );
  await does(
    officer,
    "publishRequest",
    `requestId: "${request.id}", version: ${sent.request.version}`,
    "request { id }",
  );
  const edition = `/published/${request.reference}-EDITION-1`;

  await test.step("the administrator says which body follows, and from which day", async () => {
    await administrator.goto("/forces");
    await administrator
      .getByRole("link", { name: "Record which body follows" })
      .click();
    await expectAccessible(administrator);
    await press(administrator, "Save succession");
    await expect(administrator.getByRole("alert")).toContainText(
      "Select at least one force",
    );
    await expectAccessible(administrator);
    await administrator.getByRole("checkbox", { name: "Wexshire" }).check();
    await fill(
      administrator,
      "Name of the body in addresses",
      "wexshire-mayor",
    );
    await fill(administrator, "Name of a new body", mayor);
    await administrator
      .getByRole("radio", {
        name: "Mayor with the functions of a commissioner",
      })
      .check();
    await fill(
      administrator,
      /Panel that scrutinises/,
      "Wexshire Police and Crime Panel",
    );
    await typeDate(administrator, "First day", "2022-05-07");
    await fill(administrator, /On what it rests/, "The transfer order of 2022");
    await press(administrator, "Save succession");
    await expect(
      administrator.getByText("Succession recorded", { exact: true }),
    ).toBeVisible();
    await expect(
      administrator.getByRole("heading", { level: 1, name: mayor }),
    ).toBeVisible();
    await expect(administrator.getByText("7 May 2022").first()).toBeVisible();
    await expectAccessible(administrator);
  });

  await test.step("until that day the commissioner's office goes on", async () => {
    await expect(administrator.getByText("It has not begun")).toBeVisible();
    await reads(visitor, "/bodies/wexshire-pcc", commissioner);
    await expect(visitor.getByText(/when 6 May 2022 is over/)).toBeVisible();
    await officer.goto("/work");
    await expect(
      officer.getByRole("banner").getByText(commissioner),
    ).toBeVisible();
  });

  await portal.setClock("2022-05-09T09:19:00Z");
  await signIn(officer, "scrutiny officer");

  await test.step("from that day what was left open waits for the mayor's office, which acts on it", async () => {
    await takesUp(officer, "Requests overdue", subject);
    await expect(officer.getByRole("banner").getByText(mayor)).toBeVisible();
    await officer.getByRole("link", { name: "Give more time" }).click();
    await typeDate(officer, "New last day", "2022-05-31");
    await fill(officer, "Why the last day is moved", "The office is new.");
    await press(officer, "Move the last day");
    await expect(officer.getByText("31 May 2022").first()).toBeVisible();
  });

  await test.step("everybody reads the old pages under their addresses, and who followed whom", async () => {
    await visitor.goto(edition);
    await expect(visitor.getByText(commissioner).first()).toBeVisible();
    await expect(visitor.getByText(mayor)).toHaveCount(0);
    await reads(visitor, `/requests/${request.reference}`, subject);
    await reads(visitor, "/bodies/wexshire-pcc", commissioner);
    await expect(
      visitor.getByText("What this body left open passed to the body"),
    ).toBeVisible();
    await visitor.getByRole("link", { name: mayor }).first().click();
    await expect(
      visitor.getByRole("heading", { level: 1, name: mayor }),
    ).toBeVisible();
    await expectAccessible(visitor);
  });
});
