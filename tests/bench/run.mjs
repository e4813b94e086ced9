// One run: starts what is compared, sees that all give the same answers, measures, and writes down what came out.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import pg from "pg";
import { at, say } from "../../scripts/workshop.mjs";
import { measure, median, parentOf } from "./load.mjs";
import { documents, force, substance } from "./operations.mjs";
import { writeReport } from "./report.mjs";
import { rivals } from "./rivals.mjs";
import { startPortal, startRival } from "./servers.mjs";

const json = { "content-type": "application/json" };
const input = {
  force,
  kind: "INFORMATION",
  subject: "Synthetic request of the benchmark",
  question: "Synthetic question of the benchmark?",
};
const idOf = (text) => createHash("sha256").update(text).digest("hex");

function trustedDocuments() {
  const folder = at("artifacts/bench/frontend");
  mkdirSync(folder, { recursive: true });
  const manifest = Object.values(documents).map((text) => [idOf(text), text]);
  writeFileSync(
    `${folder}/trusted-documents.json`,
    JSON.stringify(Object.fromEntries(manifest)),
  );
  return folder;
}

const post = (path, body, headers = {}) => ({
  method: "POST",
  path,
  headers: { ...json, ...headers },
  body: JSON.stringify(body),
});

async function ask(base, request) {
  const answer = await fetch(new URL(request.path, base), request);
  const text = await answer.text();
  const { data, errors } = JSON.parse(text);
  if (!data || errors)
    throw new Error(`${base}${request.path}: ${text.slice(0, 500)}`);
  return { data, text };
}

const first = (data) => Object.values(data)[0];

function sameAs(expected, got, what) {
  if (JSON.stringify(expected) !== JSON.stringify(got))
    throw new Error(
      `${what} answers something else:\n${JSON.stringify(got).slice(0, 600)}\ninstead of\n${JSON.stringify(expected).slice(0, 600)}`,
    );
}

/** The requests of each operation to the portal, to the reader by hand, and their answers. */
async function ours(portal, variables) {
  const session = { cookie: portal.cookie, "x-portal": "1" };
  const signedIn = {};
  const visitor = {};
  const byHand = {};
  for (const [name, text] of Object.entries(documents)) {
    const id = idOf(text);
    signedIn[name] = variables[name].map((of) =>
      post("/graphql", { id, variables: of }, session),
    );
    visitor[name] = variables[name].map((of) => ({
      method: "GET",
      path: `/graphql?id=${id}&variables=${encodeURIComponent(JSON.stringify(of))}`,
    }));
    byHand[name] = variables[name].map((of) =>
      post(`/by-hand/${name}`, { variables: of }, session),
    );
  }
  return { signedIn, visitor, byHand };
}

async function withResponse(portal) {
  const query = `{ reports(force: "${force}", first: 40) { nodes { reference caseAudits { total } statements { by } recommendations { totalCount } response { status } } } }`;
  const { data } = await ask(
    portal.address,
    post("/graphql", { query }, { cookie: portal.cookie, "x-portal": "1" }),
  );
  return data.reports.nodes.find(
    (one) =>
      one.response?.status === "COPIED" &&
      one.caseAudits.length > 0 &&
      one.statements.length > 0,
  ).reference;
}

async function preparePostgres(postgres, reference) {
  const client = new pg.Client({ connectionString: postgres });
  await client.connect();
  const value = async (sql, ...values) =>
    Object.values((await client.query(sql, values)).rows[0])[0];
  const body = await value(
    `SELECT "Id" FROM "Bodies" WHERE "Slug" = $1`,
    "wexshire-pcc",
  );
  await client.query(`ALTER DATABASE postgres SET portal.body = '${body}'`);
  await client.query(`SET portal.body = '${body}'`);
  await client.query(readFileSync(at("tests/bench/rivals.sql"), "utf8"));
  const reportId = await value(
    `SELECT "Id" FROM "InspectionReports" WHERE "Reference" = $1`,
    reference,
  );
  const version = await value("SHOW server_version");
  const main = parentOf(await value("SELECT pg_backend_pid()")); // its children serve the connections
  await client.end();
  return { body, reportId, version, main };
}

export async function run({
  usual,
  million,
  postgres,
  seconds,
  rounds,
  write,
}) {
  const [load] = loadavg();
  const frontend = trustedDocuments();
  const portal = await startPortal(usual, frontend);
  const reference = await withResponse(portal);
  const variables = {
    list: [{ force }],
    page: [{ force }],
    report: [{ reference }],
    summary: [{}],
    write: [{ input }],
  };
  const answers = {};
  let requests = await ours(portal, variables);
  const pageOne = await ask(portal.address, requests.signedIn.page[0]);
  variables.page.push({
    force,
    after: pageOne.data.recommendations.pageInfo.endCursor,
  });
  requests = await ours(portal, variables);

  say("Comparing the answers …");
  const targets = [];
  const add = (operation, who, url, list, pids) =>
    targets.push({ operation, who, url, requests: list, pids });
  for (const name of Object.keys(documents)) {
    add(name, "portal", portal.address, requests.signedIn[name], [portal.pid]);
    if (name === "write") {
      add(name, "hand", portal.address, requests.byHand.write, [portal.pid]);
      continue;
    }
    answers[name] = [];
    for (const [place, request] of requests.signedIn[name].entries()) {
      const { data } = await ask(portal.address, request);
      answers[name].push(substance[name](first(data)));
      if (name === "summary") continue; // a hand that counts anew each time is no measure; ready-made bytes are
      const byHand = await ask(portal.address, requests.byHand[name][place]);
      sameAs(data, byHand.data, `By hand, ${name}`);
    }
    if (name !== "summary")
      add(name, "hand", portal.address, requests.byHand[name], [portal.pid]);
    if (!["list", "summary"].includes(name)) continue;
    add(name, "visitor", portal.address, requests.visitor[name], [portal.pid]);
    const { text } = await ask(portal.address, requests.visitor[name][0]);
    await fetch(`${portal.address}/ready-made/${name}`, {
      method: "PUT",
      body: text,
      headers: json,
    });
    add(
      name,
      "ready-made",
      portal.address,
      [{ method: "GET", path: `/ready-made/${name}` }],
      [portal.pid],
    );
    add(
      name,
      "bare",
      portal.address,
      [{ method: "GET", path: `/bare/${name}` }],
      [portal.pid],
    );
  }

  let version;
  if (postgres) {
    const prepared = await preparePostgres(postgres, reference);
    version = prepared.version;
    for (const [who, words] of Object.entries(rivals)) {
      const rival = await startRival(who, postgres, prepared.body);
      for (const [name, word] of Object.entries(words)) {
        const given = {
          force,
          reference,
          reportId: prepared.reportId,
          ...input,
        };
        const wanted = Object.fromEntries(
          Object.entries(given).filter(([key]) =>
            word.query.includes(`$${key}`),
          ),
        );
        const list = [
          post("/graphql", { query: word.query, variables: wanted }),
        ];
        const { data } = await ask(rival.url, list[0]);
        if (word.next)
          list.push(
            post("/graphql", {
              query: word.query,
              variables: { ...wanted, ...word.next(data) },
            }),
          );
        for (const [place, expected] of (answers[name] ?? []).entries()) {
          const answer = await ask(rival.url, list[place]);
          sameAs(
            expected,
            substance[name](word.data(answer.data)),
            `${who}, ${name}`,
          );
        }
        add(name, who, rival.url, list, [rival.pid, prepared.main]);
      }
    }
  }

  const results = await measureAll(targets, rounds, seconds);
  let scale;
  if (million)
    scale = await measureScale(
      portal,
      await startPortal(million, frontend),
      requests.signedIn.list,
      seconds,
    );
  writeReport({ results, scale, version, seconds, rounds, load, write });
}

async function measureAll(targets, times, seconds) {
  const measured = new Map(targets.map((target) => [target, []]));
  for (let round = 0; round < times; round++) {
    say(`Measuring, round ${round + 1} of ${times} …`);
    for (const target of round % 2 ? [...targets].reverse() : targets)
      measured.get(target).push(await measure(target, seconds));
  }
  return targets.map(({ operation, who }, index) => ({
    operation,
    who,
    ...middle(measured.get(targets[index])),
  }));
}

const middle = (all) =>
  Object.fromEntries(
    Object.keys(all[0]).map((key) => [key, median(all.map((one) => one[key]))]),
  );

async function measureScale(usual, million, requests, seconds) {
  const of = (portal) => ({
    url: portal.address,
    pids: [portal.pid],
    requests: requests.map((one) => ({
      ...one,
      headers: { ...one.headers, cookie: portal.cookie },
    })),
  });
  const [small, large] = [[], []];
  for (let round = 0; round < 3; round++) {
    small.push(await measure(of(usual), seconds));
    large.push(await measure(of(million), seconds));
  }
  return { usual: middle(small), million: middle(large) };
}
