// One run: starts what is compared, sees that all give the same answers, measures, and writes down what came out.
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import pg from "pg";
import { at, say } from "../../scripts/workshop.mjs";
import { measure, measureAfter, median, parentOf, warmUp } from "./load.mjs";
import { writeReport } from "./report.mjs";
import { startPortal } from "./servers.mjs";
import {
  alikeReports,
  listOf,
  portalTargets,
  rivalTargets,
  saveAndSummary,
  trustedDocuments,
  wholeReport,
  wordsOf,
} from "./targets.mjs";

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
  tenth,
  million,
  postgres,
  seconds,
  rounds,
  write,
}) {
  const [load] = loadavg();
  const frontend = trustedDocuments();
  const portal = await startPortal(usual, frontend);
  const reference = await wholeReport(portal);

  say("Comparing the answers …");
  const { targets, answers } = await portalTargets(portal, reference);
  const prepared = postgres && (await preparePostgres(postgres, reference));
  if (prepared) {
    const given = { reference, words: await wordsOf(portal) };
    targets.push(...(await rivalTargets(postgres, prepared, given, answers)));
  }

  const results = await measureAll(targets, rounds, seconds);
  const counted = await measureAfter(...saveAndSummary(portal), 3);
  const small = await startPortal(tenth, frontend);
  const sizes = {
    list: await measureTwo(listOf(small), listOf(portal), rounds, seconds),
    report: await measureTwo(
      ...(await alikeReports(small, portal)),
      rounds,
      seconds,
    ),
  };
  const scale =
    million &&
    (await measureTwo(
      listOf(portal),
      listOf(await startPortal(million, frontend)),
      3,
      seconds,
    ));
  const version = prepared?.version;
  writeReport({
    ...{ results, counted, sizes, scale },
    ...{ version, seconds, rounds, load, write },
  });
}

async function measureAll(targets, times, seconds) {
  const measured = new Map(targets.map((target) => [target, []]));
  say("Warming up …"); // until what is used often has been compiled for good: a few seconds of slow operations are too few
  for (const target of targets) await warmUp(target, seconds);
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

/** The same at two sizes of the record, in turn. */
async function measureTwo(one, other, rounds, seconds) {
  const [small, large] = [[], []];
  for (const target of [one, other]) await warmUp(target, 10); // one of the servers has just been started, the other has not
  for (let round = 0; round < rounds; round++) {
    small.push(await measure(one, seconds));
    large.push(await measure(other, seconds));
  }
  return { small: middle(small), large: middle(large) };
}
