import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, expectAccessible, test } from "./journey.js";
import { act, fill, press } from "./people.js";

test.use({
  clock: "2022-03-29T10:23:00Z",
  settings: { PORTAL_WEBHOOK_NETWORKS: "127.0.0.1/32" },
});

test(
  "The administrator registers where a partner's program is told of what is published, tries it, and reads what was answered",
  { tag: "@long" },
  async ({ page }) => {
    const heard: string[] = [];
    const receiver = createServer((request, response) => {
      heard.push(`${request.headers["webhook-id"]}`);
      request.resume();
      response.writeHead(204).end();
    }).listen(0, "127.0.0.1");
    await once(receiver, "listening");
    const { port } = receiver.address() as AddressInfo;

    await page.request.post("/sign-in/demo", {
      headers: { "X-Portal": "1", "Sec-Fetch-Site": "same-origin" },
      data: { role: "ADMINISTRATOR" },
    });
    await page.goto("/");
    const { partner } = await act<{ partner: { id: string } }>(
      page,
      `mutation { done: registerPartner(input: { name: "Safeguarding partnership", contact: "api@partnership.example", clearance: PUBLIC, body: "wexshire-pcc" }) { partner { id } errors { ... on UserError { code message } } } }`,
    );
    await page.goto(`/partners/${partner.id}`);
    await page.getByRole("link", { name: "Webhooks" }).click();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Register a webhook" }).click();
    await expectAccessible(page);
    await fill(page, /Address/, `http://127.0.0.1:${port}/told`);
    await press(page, "Register");
    await expect(page.getByText(/whsec_/)).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: "I have copied it" }).click();
    await expect(page.getByText(/whsec_/)).toBeHidden();
    await press(page, "Send a test");
    await expect(page.getByRole("cell", { name: "Test" })).toBeVisible();
    await expect.poll(() => heard.length, { timeout: 15_000 }).toBe(1);
    await page.reload();
    await expect(page.getByText("Delivered")).toBeVisible();
    await expectAccessible(page);

    await press(page, "Pause");
    await expect(page.getByText("Paused", { exact: true })).toBeVisible();
    await expect(
      page.getByRole("button", { name: "Call it again" }),
    ).toBeVisible();
    receiver.close();
  },
);
