// npm run verify: what a newcomer does. Clones the last commit into an empty folder, with empty package
// caches, and tries both commands there. It takes minutes, so it is run before a piece of work is called done.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./programs.mjs";
import { checkTools } from "./setup.mjs";
import {
  at,
  command,
  npm,
  onInterrupt,
  Problem,
  run,
  runAloud,
  runQuietly,
  say,
} from "./workshop.mjs";

const folder = mkdtempSync(join(tmpdir(), "portal-verify-"));
const clone = join(folder, "clone");
const port = await freePort();
const env = {
  NUGET_PACKAGES: join(folder, "nuget"),
  npm_config_cache: join(folder, "npm"),
  PORTAL_LONG_TESTS: "1", // npm test passes over them: it gates each submission, and must stay short
  PORTAL_URLS: `http://localhost:${port}`,
  PORTAL_DATA: join(folder, "data"),
};

/** Starts the portal in the clone, does something while it runs, stops it as Ctrl-C does, and answers with the seconds until it was ready. */
async function whileStarted(act = async () => {}) {
  const began = Date.now();
  const stop = new AbortController();
  const lines = [];
  let ready;
  const isReady = new Promise((resolve) => (ready = resolve));
  const onLine = (line) => {
    lines.push(line);
    if (line.includes("The portal is ready")) ready(true);
  };
  const [program, args] = npm("start");
  const exit = run(program, args, {
    cwd: clone,
    env,
    onLine,
    ended: stop.signal,
  });
  if (!(await Promise.race([isReady, exit.then(() => false)])))
    throw new Problem(lines.join("\n"));
  const seconds = (Date.now() - began) / 1000;
  try {
    await act();
  } finally {
    stop.abort();
    await exit;
  }
  expect(
    lines.at(-1).includes("The portal has stopped"),
    "it says that it has stopped",
  );
  await expectSilence();
  return seconds;
}

async function expectSilence() {
  const answers = await fetch(`http://127.0.0.1:${port}/health/live`).then(
    () => true,
    () => false,
  );
  expect(!answers, "nothing listens once it has stopped");
}

async function expectAnswers() {
  for (const path of ["/health/live", "/health/ready", "/"]) {
    const { status } = await fetch(`http://127.0.0.1:${port}${path}`);
    expect(status === 200, `${path} answers on 127.0.0.1`);
  }
}

async function expectRefused(what, changed) {
  const lines = [];
  const [program, args] = npm("start", "--silent");
  const code = await run(program, args, {
    cwd: clone,
    env: { ...env, ...changed },
    onLine: (line) => lines.push(line),
  });
  const said = lines.filter((line) => !line.startsWith("»"));
  say(`${what}: exit ${code}, ${said.join(" / ")}`);
  expect(
    code > 0 && said.length === 1,
    `${what} gets one sentence and a non-zero exit`,
  );
}

function expect(holds, sentence) {
  if (!holds) throw new Problem(`Does not hold: ${sentence}.`);
}

onInterrupt(() => 130);
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

await command(async () => {
  await checkTools();
  await runQuietly(
    "git",
    ["clone", "--quiet", at("."), clone],
    "The portal could not be cloned.",
  );
  const first = await whileStarted(async () => {
    await expectAnswers();
    await expectRefused("A busy port", {});
  });
  say(`The first start took ${first} s.`);
  const further = [];
  while (further.length < 3) further.push(await whileStarted(expectAnswers));
  say(`Further starts took ${further.join(", ")} s.`);
  const [, median] = further.toSorted((a, b) => a - b);
  expect(median <= 5, "a further start is ready within 5 seconds");
  await expectRefused("A folder that cannot be written", {
    PORTAL_DATA: join(clone, "package.json", "data"),
  });
  const [program, args] = npm("test", "--silent");
  const tested = await runAloud("clone", program, args, { cwd: clone, env });
  const node = process.execPath;
  const overload = ["scripts/overload.mjs"];
  return (
    tested || (await runAloud("overload", node, overload, { cwd: clone, env }))
  );
});
