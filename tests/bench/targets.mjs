// What is measured of each server, once all have been seen to give the same answers.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { at } from "../../scripts/workshop.mjs";
import { documents, force, substance } from "./operations.mjs";
import { rivals } from "./rivals.mjs";
import { startRival } from "./servers.mjs";

const json = { "content-type": "application/json" };
const input = {
  force,
  kind: "INFORMATION",
  subject: "Synthetic request of the benchmark",
  question: "Synthetic question of the benchmark?",
};
const text = "synthetic child protection"; // the commonest words there are
const idOf = (text) => createHash("sha256").update(text).digest("hex");

/** The operations as the frontend's build would write them down. */
export function trustedDocuments() {
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

/** What the portal's own pages send. */
const sessionOf = (portal) => ({
  cookie: portal.cookie,
  "x-portal": "1",
  origin: portal.address,
});

/** The requests of a signed-in officer: with a document of their own, as the portal's pages ask; of a visitor; and to the reader by hand. */
function requestsOf(portal, name, variables) {
  const id = idOf(documents[name]);
  const session = sessionOf(portal);
  const address = encodeURIComponent(JSON.stringify(variables));
  return {
    signedIn: post("/graphql", { query: documents[name], variables }, session),
    again: post("/graphql", { id, variables }, session),
    visitor: { method: "GET", path: `/graphql?id=${id}&variables=${address}` },
    byHand: post(`/by-hand/${name}`, { variables }, session),
  };
}

/** The reports of which all parts are there, of a force or of all. */
async function wholeReports(portal, force) {
  const query = `query ($force: String, $after: String) { reports(force: $force, first: 30, after: $after) { nodes { reference caseAudits { total } statements { by } recommendations(first: 1) { totalCount } response { status } } pageInfo { hasNextPage endCursor } } }`;
  const whole = [];
  let after, more;
  do {
    const page = { query, variables: { force, after } };
    const request = post("/graphql", page, sessionOf(portal));
    const { reports } = (await ask(portal.address, request)).data;
    whole.push(...reports.nodes.filter(isWhole));
    ({ endCursor: after, hasNextPage: more } = reports.pageInfo);
  } while (more);
  return whole;
}

const isWhole = ({ response, caseAudits, statements }) =>
  response?.status === "COPIED" &&
  caseAudits.length > 0 &&
  statements.length > 0;

/** The force's report, whole, that is as near as can be to one of 25 recommendations. */
export async function wholeReport(portal) {
  const far = (one) => Math.abs(one.recommendations.totalCount - 25);
  const whole = await wholeReports(portal, force);
  return whole.sort((one, other) => far(one) - far(other))[0].reference;
}

const targetOf = (portal, name, variables) => ({
  url: portal.address,
  pids: [portal.pid],
  requests: [requestsOf(portal, name, variables).signedIn],
});

/** The list as the officer asks for it. */
export const listOf = (portal) => targetOf(portal, "list", { force });

/** A report of each of two records, the two of which are the most alike: else it is the reports that are compared, and not the records. */
export async function alikeReports(...portals) {
  const [ones, others] = await Promise.all(portals.map(withRows));
  const pairs = ones.flatMap((one) =>
    others.map((other) => ({ pair: [one, other], far: apart(one, other) })),
  );
  const { pair } = pairs.reduce((best, next) =>
    next.far < best.far ? next : best,
  );
  return pair.map(({ target }) => target);
}

/** All its whole reports, with how much hangs from each. */
async function withRows(portal) {
  const all = [];
  for (const { reference } of await wholeReports(portal)) {
    const target = targetOf(portal, "report", { reference });
    const { data, text } = await ask(portal.address, target.requests[0]);
    const { recommendations, response, ...rest } = data.report;
    const lists = [recommendations.nodes, response.explanations];
    lists.push(...Object.values(rest).filter(Array.isArray));
    const rows = lists.map(({ length }) => length);
    all.push({ target, rows, bytes: text.length });
  }
  return all;
}

// A row weighs about as much as the words in it.
const apart = (one, other) =>
  one.rows.reduce((sum, n, at) => sum + Math.abs(n - other.rows[at]), 0) +
  Math.abs(one.bytes - other.bytes) / 300;

/** A save, after which the officer's summary is counted anew. */
export const saveAndSummary = (portal) => [
  targetOf(portal, "write", { input }),
  targetOf(portal, "summary", {}),
];

/** What is looked for, as the index of PostgreSQL is asked for it. */
export async function wordsOf(portal) {
  const path = `/by-hand/words?text=${encodeURIComponent(text)}`;
  const answer = await fetch(new URL(path, portal.address), {
    headers: sessionOf(portal),
  });
  return answer.text();
}

async function variablesOf(portal, reference) {
  const page = requestsOf(portal, "page", { force }).signedIn;
  const { recommendations } = (await ask(portal.address, page)).data;
  return {
    list: [{ force }],
    page: [{ force }, { force, after: recommendations.pageInfo.endCursor }],
    report: [{ reference }],
    summary: [{}],
    hits: [{ text }],
    search: [{ text }],
    write: [{ input }],
  };
}

/** The portal's own, by hand, from memory and ready-made; and the substance of each answer. */
export async function portalTargets(portal, reference) {
  const targets = [];
  const answers = {};
  const add = (operation, who, requests) =>
    targets.push({
      ...{ operation, who, requests },
      ...{ url: portal.address, pids: [portal.pid] },
    });
  const variables = await variablesOf(portal, reference);
  for (const name of Object.keys(documents)) {
    const all = variables[name].map((of) => requestsOf(portal, name, of));
    add(
      name,
      "portal",
      all.map((one) => one.signedIn),
    );
    // Whoever counts the summary anew each time is no measure for what is kept: ready-made bytes are. Nobody counts hits by hand.
    const byHand =
      name === "summary" || name === "search"
        ? []
        : all.map((one) => one.byHand);
    if (byHand.length > 0) add(name, "hand", byHand);
    if (name === "write") continue;
    answers[name] = [];
    for (const [place, one] of all.entries()) {
      const { data } = await ask(portal.address, one.signedIn);
      answers[name].push(substance[name](first(data)));
      if (!byHand[place]) continue;
      const answer = await ask(portal.address, byHand[place]);
      sameAs(data, answer.data, `By hand, ${name}`);
    }
    if (name === "list" || name === "summary")
      await addReadyMade(portal, name, all[0], add);
  }
  return { targets, answers };
}

async function addReadyMade(portal, name, { again, visitor }, add) {
  add(name, "again", [again]);
  add(name, "visitor", [visitor]);
  const { text } = await ask(portal.address, visitor);
  await ask(portal.address, visitor); // from memory from now on
  const address = `${portal.address}/ready-made/${name}`;
  await fetch(address, { method: "PUT", body: text, headers: json });
  add(name, "ready-made", [{ method: "GET", path: `/ready-made/${name}` }]);
  add(name, "bare", [{ method: "GET", path: `/bare/${name}` }]);
}

/** The others', each answer compared with the portal's. */
export async function rivalTargets(postgres, prepared, given, answers) {
  const targets = [];
  const { reportId } = prepared;
  const all = { force, reportId, ...input, ...given };
  for (const [who, words] of Object.entries(rivals)) {
    const { url, pid } = await startRival(who, postgres, prepared.body);
    for (const [operation, word] of Object.entries(words)) {
      const query = word.query;
      const variables = Object.fromEntries(
        Object.entries(all).filter(([key]) => query.includes(`$${key}`)),
      );
      const requests = [post("/graphql", { query, variables })];
      const { data } = await ask(url, requests[0]);
      if (word.next) {
        const next = { ...variables, ...word.next(data) };
        requests.push(post("/graphql", { query, variables: next }));
      }
      for (const [place, expected] of (answers[operation] ?? []).entries()) {
        const answer = word.data((await ask(url, requests[place])).data);
        sameAs(expected, substance[operation](answer), `${who}, ${operation}`);
      }
      targets.push({
        operation,
        who,
        url,
        requests,
        pids: [pid, prepared.main],
      });
    }
  }
  return targets;
}
