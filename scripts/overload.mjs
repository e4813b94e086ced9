// Asks the portal for four times what it can answer, on this machine alone and for some seconds: whoever cannot be
// answered is told so at once, and whether the portal lives is told all the while. A part of npm run verify.
import { mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import {
  isMainThread,
  parentPort,
  Worker,
  workerData,
} from "node:worker_threads";
import { freePort } from "./programs.mjs";
import {
  command,
  hostDll,
  onInterrupt,
  Problem,
  run,
  say,
} from "./workshop.mjs";

const seconds = Number(process.argv[2] ?? 10);
const patience = 10_000; // milliseconds after which a client has given up
const atMost = 40_000; // requests in all
const folder = isMainThread
  ? mkdtempSync(join(tmpdir(), "portal-overload-"))
  : "";
const port = workerData?.port ?? (await freePort());
const agent = new http.Agent({ keepAlive: true, maxSockets: 600 });
let asked = 0;

/** Sends one request, from the address that is named; answers with what came of it. */
const send = ({ path, body, headers, from }, through = agent) =>
  new Promise((resolve) => {
    let began;
    const settle = (status, answer) =>
      resolve({
        path,
        status,
        again: answer?.headers["retry-after"],
        took: performance.now() - began,
      });
    const request = http.request(
      {
        host: "127.0.0.1",
        port,
        path,
        method: body ? "POST" : "GET",
        agent: through,
        timeout: patience,
        headers: {
          ...(from && { "X-Forwarded-For": from }),
          ...(body && { "Content-Type": "application/json" }),
          ...headers,
        },
      },
      (answer) =>
        answer.resume().on("end", () => settle(answer.statusCode, answer)),
    );
    request.on("socket", () => (began = performance.now())); // what waits here for a connection is not the portal's time
    request.on("timeout", () => request.destroy());
    request.on("error", (error) =>
      settle(`no answer (${error.code}, ${path})`),
    );
    request.end(body);
  });

// Each is executed anew: its words are its own, so that no answer is kept of it.
const visitor = () => ({
  path: "/graphql",
  body: JSON.stringify({
    query: `{ a${asked++}: reports(first: 40) { nodes { reference title publishedOn causesOfConcern { text } recommendations { nodes { reference text } } } } }`,
  }),
  from: `10.1.${asked % 200}.7`,
});

const junk = () => ({
  path: "/graphql",
  body: '{"query":"{ viewer { role } }"}',
  headers: { Authorization: `Bearer ${asked++}-junk` },
  from: `10.2.0.${asked % 5}`,
});

const signIn = () => ({
  path: "/identity/sign-in",
  body: JSON.stringify({
    email: `nobody-${asked++}@example.org`,
    password: "turnip lantern forty",
  }),
  headers: { "X-Portal": "1", "Sec-Fetch-Site": "same-origin" },
  from: `10.3.0.${asked % 20}`,
});

/** How many visitors a second are answered by a host that is asked by sixteen at once. */
async function capacity() {
  const until = performance.now() + 5000;
  let answered = 0;
  const one = async () => {
    while (performance.now() < until) {
      const { status } = await send({
        ...visitor(),
        from: `10.0.${asked % 250}.${asked % 240}`,
      });
      if (status !== 200)
        throw new Problem(
          `A visitor was answered ${status} by a host that is not overloaded.`,
        );
      answered++;
    }
  };
  await Promise.all(Array.from({ length: 16 }, one));
  return answered / 5;
}

/** Sends so many a second, whether they are answered or not: of ten eight are visitors, one brings a junk token, one tries to sign in. */
async function flood(rate) {
  const sent = [];
  const began = performance.now();
  for (
    let due = 0;
    performance.now() - began < seconds * 1000 && sent.length < atMost;
    await wait(5)
  ) {
    due = Math.min(atMost, ((performance.now() - began) * rate) / 1000);
    while (sent.length < due)
      sent.push(send([signIn, junk][sent.length % 10]?.() ?? visitor()));
  }
  const over = (performance.now() - began) / 1000;
  return { rate: sent.length / over, answers: await Promise.all(sent) };
}

/** Asks whether the portal lives, twenty times a second, until it is told to stop: on a thread of its own, which the flood does not keep waiting. */
async function ask() {
  const own = new http.Agent({ keepAlive: true });
  const told = [];
  let stopped = false;
  parentPort.once("message", () => (stopped = true));
  for (; !stopped; await wait(50))
    told.push(await send({ path: "/health/live" }, own));
  own.destroy();
  parentPort.postMessage(told);
}

const share = (values, part) =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * part))
  ];
const milliseconds = (answers, part) =>
  Math.round(
    share(
      answers.map((one) => one.took),
      part,
    ),
  );

function expect(holds, sentence) {
  if (!holds) throw new Problem(`Does not hold: ${sentence}.`);
}

async function tell() {
  for (let i = 0; i < 20; i++) await send(visitor()); // what is compiled in use
  const able = await capacity();
  say(`The host answers ${Math.round(able)} visitors a second.`);
  const asking = new Worker(fileURLToPath(import.meta.url), {
    workerData: { port },
  });
  const { rate, answers } = await flood(able * 4);
  asking.postMessage("stop");
  const [alive] = await once(asking, "message");
  const counts = [...new Set(answers.map((one) => one.status))].map(
    (status) =>
      `${answers.filter((one) => one.status === status).length} × ${status}`,
  );
  say(
    `Asked for ${Math.round(rate)} a second, ${(rate / able).toFixed(1)} times that, for ${seconds} s: ${counts.join(", ")}.`,
  );
  const served = answers.filter((one) => one.status === 200);
  say(
    `Answered: half within ${milliseconds(served, 0.5)} ms, 99 of 100 within ${milliseconds(served, 0.99)} ms. Every refusal within ${milliseconds(answers, 1)} ms.`,
  );
  say(
    `/health/live, asked ${alive.length} times: half within ${milliseconds(alive, 0.5)} ms, 99 of 100 within ${milliseconds(alive, 0.99)} ms.`,
  );
  const allowed = (one) =>
    one.status === 200 ||
    (one.status === 401 && one.path === "/graphql") ||
    ([429, 503].includes(one.status) && Number(one.again) >= 1);
  expect(rate >= able * 3.5, "it was asked for four times what it can answer");
  expect(
    answers.every(allowed),
    "each is answered, or told when to come again: 200, 401 to a junk token, 429 or 503 with Retry-After",
  );
  expect(
    answers.some((one) => one.status === 503 || one.status === 429),
    "some were told to come again",
  );
  expect(
    alive.every((one) => one.status === 200) &&
      milliseconds(alive, 0.99) <= 2000,
    "it says that it lives, 99 of 100 times within two seconds",
  );
}

const main = async () => {
  const ended = new AbortController();
  const lines = [];
  let ready;
  const isReady = new Promise((resolve) => (ready = resolve));
  const exit = run("dotnet", [hostDll], {
    env: {
      ASPNETCORE_ENVIRONMENT: "Test",
      PORTAL_DEMONSTRATION: "false",
      PORTAL_URLS: `http://127.0.0.1:${port}`,
      PORTAL_DATA: folder,
      PORTAL_SAMPLE: "wexshire",
      PORTAL_PROXIES: "127.0.0.1",
      PORTAL_VISITOR_REQUESTS: "600", // the limits of a portal in use
      PORTAL_SIGN_INS: "20",
    },
    onLine: (line) =>
      lines.push(line) && line.startsWith("Portal ready") && ready(true),
    ended: ended.signal,
  });
  if (!(await Promise.race([isReady, exit.then(() => false)])))
    throw new Problem(lines.join("\n"));
  try {
    await tell();
  } finally {
    ended.abort();
    agent.destroy();
    await exit;
  }
  return 0;
};

if (isMainThread) {
  onInterrupt(() => 130);
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await command(main);
} else await ask();
