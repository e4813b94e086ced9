// npm test: does its own set-up, runs every suite, and closes with one line that adds up their counts.
// `npm test -- backend journeys` runs only the suites named.
import { mkdirSync, rmSync } from "node:fs";
import * as counts from "./counts.mjs";
import {
  buildFrontend,
  buildSolution,
  checkTools,
  installPackages,
} from "./setup.mjs";
import { reports, suites, turns } from "./suites.mjs";
import { command, onInterrupt, Problem, say, tell } from "./workshop.mjs";

async function runSuite(name) {
  const began = Date.now();
  say(`Testing: ${name} …`);
  const result = await suites[name]().catch(breakdown);
  const seconds = Math.round((Date.now() - began) / 1000);
  say(`${name}: ${counts.closingLine(result)} (${seconds} s)`);
  return result;
}

async function testAll(chosen) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await checkTools();
  await installPackages();
  await Promise.all([buildFrontend(), buildSolution()]);
  let total = counts.nothing;
  for (const turn of turns) {
    const results = await Promise.all(
      turn.filter((name) => chosen.includes(name)).map(runSuite),
    );
    total = results.reduce(counts.add, total);
  }
  return total;
}

function breakdown(error) {
  tell(error);
  return counts.oneFailed;
}

onInterrupt(() => 130);

await command(async () => {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !(name in suites));
  if (unknown.length > 0)
    throw new Problem(
      `There is no suite ${unknown.join(", ")}: choose from ${turns.flat().join(", ")}.`,
    );
  const chosen = named.length > 0 ? named : turns.flat();
  const total = await testAll(chosen).catch(breakdown);
  for (const failure of total.failures) say(`Failed: ${failure}`);
  console.log(counts.closingLine(total));
  return total.failed > 0 ? 1 : 0;
});
