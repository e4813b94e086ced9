// What is queued is sent, once, whatever happens in between. Each waits long enough to see that no second one comes.
import { expect, test } from "vitest";
import { freePort } from "../../scripts/programs.mjs";
import {
  administrator,
  arrived,
  invites,
  mailServer,
  portal,
  start,
} from "./mailing.js";

test("mail that was written while there was no server goes out once when there is one, though the portal was killed", async () => {
  const unmailed = await start();
  await invites(await administrator(), "bryn@example.org");
  await unmailed.kill();

  const { taken, port } = await mailServer();
  const mailed = await start(port);
  await arrived(taken, 1);
  await mailed.kill();
  await start(port);
  await new Promise((later) => setTimeout(later, 5_000));
  expect(taken).toHaveLength(1);
});

test("a server that is not there, and then refuses, gets the mail in the end, and once", async () => {
  const port = await freePort();
  const running = await start(port);
  await invites(await administrator(), "bryn@example.org");
  await new Promise((later) => setTimeout(later, 3_000));

  const { taken } = await mailServer(port, 1);
  await running.setClock("2022-03-29T10:30:00Z");
  await new Promise((later) => setTimeout(later, 4_000));
  expect(taken).toHaveLength(0);
  await running.setClock("2022-03-29T11:30:00Z");
  await arrived(taken, 1);
  await running.setClock("2022-03-29T12:30:00Z");
  await new Promise((later) => setTimeout(later, 4_000));
  expect(taken).toHaveLength(1);
});

test("what a server heard and did not answer before the portal was killed is not said again", async () => {
  const unmailed = await start();
  await invites(await administrator(), "bryn@example.org");
  await unmailed.kill();

  const { taken, port } = await mailServer(0, 0, true);
  const mailed = await start(port);
  await arrived(taken, 1);
  await mailed.kill();
  await start(port);
  await new Promise((later) => setTimeout(later, 5_000));
  expect(taken).toHaveLength(1);
}, 120_000);

test("two hosts of one record hand over each mail once between them", async () => {
  const unmailed = await start();
  const cookie = await administrator();
  const people = ["ann", "bea", "cai", "dai", "eve", "fay", "gil", "huw"];
  for (const name of people) await invites(cookie, `${name}@example.org`);
  await unmailed.stop();

  const { taken, port } = await mailServer();
  const one = await start(port);
  const other = await start(port);
  try {
    await arrived(taken, people.length);
    for (const name of ["ivy", "jac", "kit"])
      await invites(cookie, `${name}@example.org`);
    await arrived(taken, people.length + 3);
    await new Promise((later) => setTimeout(later, 5_000));
    expect(
      new Set(taken.map((mail) => mail.match(/^To: .*$/m)?.[0])).size,
    ).toBe(people.length + 3);
    expect(taken).toHaveLength(people.length + 3);
  } finally {
    await one.stop();
    if (other !== portal) await other.stop();
  }
}, 120_000);
