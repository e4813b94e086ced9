// Loads a server, and tells how quick it was and what that cost its processes.
import autocannon from "autocannon";
import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100; // of /proc on Linux
export const connections = 8;

const fieldsOf = (pid) => {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
};

export const parentOf = (pid) => Number(fieldsOf(pid)[1]);

/** What a process tells of itself; nothing where it has ended since. */
function told(pid, read) {
  try {
    return read(pid);
  } catch {
    return undefined;
  }
}

/** A process and those that it has started. */
const family = (pid) => [
  pid,
  ...readdirSync("/proc").filter(
    (name) => /^\d+$/.test(name) && told(name, parentOf) === pid,
  ),
];

const sum = (pids, read) =>
  pids.reduce((all, pid) => all + (told(pid, read) ?? 0), 0);

const sumOf = (words) => words.reduce((all, word) => all + Number(word), 0);

const cpuSeconds = (pids) =>
  sum(pids, (pid) => {
    const fields = fieldsOf(pid);
    // Its own, and that of those it started which have ended since.
    return sumOf(fields.slice(11, 15)) / ticksPerSecond;
  });

/** What the processes hold for themselves, shared pages divided among those who share them. */
const megabytes = (pids) =>
  sum(pids, (pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)[1]) / 1024;
  });

const fire = (target, seconds, times) =>
  new Promise((resolve, reject) => {
    const run = autocannon(
      {
        url: target.url,
        connections,
        duration: seconds,
        requests: target.requests,
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    run.on("response", (_client, _status, _bytes, milliseconds) =>
      times?.push(milliseconds),
    );
  });

/** Until what is read once has been read, and what is compiled in use has been compiled. */
export async function warmUp(target, seconds) {
  for (const request of target.requests) {
    const answer = await fetch(new URL(request.path, target.url), request);
    await answer.text();
  }
  await fire(target, seconds);
}

/** One measurement: a short warm-up, then so many seconds under load. */
export async function measure(target, seconds) {
  await warmUp(target, 1);
  const pids = target.pids.flatMap(family);
  const times = [];
  const before = cpuSeconds(pids);
  const result = await fire(target, seconds, times);
  const cpu = cpuSeconds(pids) - before;
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(
      `${target.operation}, ${target.who}: ${result.non2xx} refusals, ${result.errors} errors`,
    );
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / result.duration,
    p50: times[Math.floor(times.length * 0.5)],
    p99: times[Math.floor(times.length * 0.99)],
    cpu: (cpu * 1000) / times.length,
    memory: megabytes(pids),
  };
}

/** What one request at a time costs, each after another that is not counted. */
export async function measureAfter(before, target, times) {
  const ask = async ({ url, requests: [request] }) =>
    (await fetch(new URL(request.path, url), request)).text();
  const pids = target.pids.flatMap(family);
  const all = [];
  for (let time = 0; time <= times; time++) {
    await ask(before);
    const [cpu, began] = [cpuSeconds(pids), performance.now()];
    await ask(target);
    const one = {
      ms: performance.now() - began,
      cpu: (cpuSeconds(pids) - cpu) * 1000,
    };
    if (time > 0) all.push(one); // the first compiles what the others use
  }
  return {
    ms: median(all.map((one) => one.ms)),
    cpu: median(all.map((one) => one.cpu)),
  };
}

export const median = (values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
