// Mail lets people in, as they read it from a mail server that others wrote.
import { expect, test } from "vitest";
import {
  administrator,
  arrived,
  invites,
  linkIn,
  mailServer,
  password,
  portal,
  post,
  start,
} from "./mailing.js";

test("an invitation lets somebody in once, and who forgot the password is let in once by another mail", async () => {
  const { taken, port } = await mailServer();
  await start(port);
  await invites(await administrator(), "bryn@example.org");
  const invitation = await arrived(taken, 1);
  expect(invitation).toContain("To: Bryn <bryn@example.org>");
  expect(invitation).toContain("Annwyl Bryn");

  const followed = { for: "INVITATION", link: linkIn(invitation), password };
  expect((await post("/identity/link", followed)).said).toMatchObject({
    name: "Bryn",
    email: "bryn@example.org",
  });
  expect((await post("/identity/new-password", followed)).said).toBeNull();
  expect(
    (await post("/identity/new-password", followed)).said?.errors?.[0]?.code,
  ).toBe("LINK_USED");
  expect(
    (await post("/identity/sign-in", { email: "bryn@example.org", password }))
      .said,
  ).toBeNull();

  await portal?.setClock("2022-03-29T09:45:00Z"); // no two such mails within five minutes
  await post("/identity/forgotten", { email: "nobody@example.org" });
  await post("/identity/forgotten", { email: "Bryn@Example.org" });
  const forgotten = {
    for: "FORGOTTEN_PASSWORD",
    link: linkIn(await arrived(taken, 2)),
    password: "another three words",
  };
  expect((await post("/identity/new-password", forgotten)).said).toBeNull();
  expect(
    (await post("/identity/new-password", forgotten)).said?.errors?.[0]?.code,
  ).toBe("LINK_USED");
  expect(
    (await post("/identity/sign-in", { email: "bryn@example.org", password }))
      .said?.errors?.[0]?.code,
  ).toBe("WRONG_NAME_OR_PASSWORD");
  expect(await arrived(taken, 3)).toContain("every session was ended");
});
