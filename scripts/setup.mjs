// Brings a fresh clone to where it can run: tools checked, packages installed, frontend and backend built.
import { existsSync, readdirSync } from "node:fs";
import { fingerprint, makeWhenChanged, stamp } from "./stamps.mjs";
import {
  at,
  hostDll,
  npm,
  Problem,
  run,
  runQuietly,
  say,
} from "./workshop.mjs";

const neededNode = 20;
const neededDotnet = 10;

export async function checkTools() {
  if (Number.parseInt(process.versions.node, 10) < neededNode) {
    throw new Problem(
      `The portal needs Node ${neededNode} or later, and this is Node ${process.versions.node}.`,
    );
  }
  const where = "https://dotnet.microsoft.com/download";
  let version = "";
  const code = await run("dotnet", ["--version"], {
    onLine: (line) => (version ||= line),
  });
  if (code === null) {
    throw new Problem(
      `The portal needs the .NET SDK ${neededDotnet}, and there is no dotnet here: ${where}`,
    );
  }
  if (code !== 0 || Number.parseInt(version, 10) < neededDotnet) {
    throw new Problem(
      `The portal needs the .NET SDK ${neededDotnet}, and the dotnet found here does not have it: ${where}`,
    );
  }
}

export const installPackages = () =>
  makeWhenChanged(
    {
      paths: [at(".npmrc"), at("package-lock.json")],
      output: at("node_modules/.package-lock.json"),
      stampFile: at("node_modules/.portal-stamp"),
    },
    async () => {
      say("Installing the npm packages (only when they have changed) …");
      await runQuietly(
        ...npm("ci", "--no-audit", "--no-fund", "--loglevel=error"),
        "The npm packages could not be installed.",
      );
    },
  );

export const buildFrontend = () =>
  makeWhenChanged(
    {
      paths: [at("frontend"), at("docs/examples"), at("package-lock.json")],
      output: at("frontend/dist/index.html"),
      stampFile: at("artifacts/stamps/frontend"),
    },
    async () => {
      say("Building the pages (only when they have changed) …");
      await runQuietly(
        ...npm("run", "build", "--workspace", "frontend"),
        "The pages could not be built.",
      );
    },
  );

const shared = [
  "global.json",
  ".editorconfig",
  "Directory.Build.props",
  "Directory.Packages.props",
  "BannedSymbols.txt",
];
const host = {
  paths: [...shared, "backend", "docs/api"].map((name) => at(name)),
  output: hostDll,
  stampFile: at("artifacts/stamps/host"),
};

export const buildHost = () =>
  makeWhenChanged(host, async () => {
    say("Building the server (only when it has changed) …");
    await buildRelease("backend", "The server could not be built.");
  });

/** What makes the large synthetic database. */
export const generatorDll = at(
  "artifacts/bin/Generator/release/ScrutinyPortal.Generator.dll",
);

export const buildGenerator = () =>
  makeWhenChanged(
    {
      paths: [...host.paths, at("tools")],
      output: generatorDll,
      stampFile: at("artifacts/stamps/generator"),
    },
    async () => {
      say("Building the generator (only when it has changed) …");
      await buildRelease(
        "tools/Generator",
        "The generator could not be built.",
      );
    },
  );

/** The portal with the same answers by hand beside its own. */
export const benchDll = at(
  "artifacts/bin/BenchHost/release/ScrutinyPortal.Bench.dll",
);

export const buildBench = () =>
  makeWhenChanged(
    {
      paths: [...host.paths, at("tests/bench/BenchHost")],
      output: benchDll,
      stampFile: at("artifacts/stamps/bench"),
    },
    async () => {
      say("Building the server to be measured (only when it has changed) …");
      await buildRelease(
        "tests/bench/BenchHost",
        "The server to be measured could not be built.",
      );
    },
  );

/** The folders below tests/ that are .NET projects. */
export const testProjects = () =>
  readdirSync(at("tests")).filter((name) =>
    existsSync(at("tests", name, `${name}.csproj`)),
  );

/** The host and its tests. */
export async function buildSolution() {
  const paths = [
    ...host.paths,
    at("ScrutinyPortal.sln"),
    at("tools"),
    ...testProjects().map((name) => at("tests", name)),
    at("tests/bench/BenchHost"),
  ];
  const built = await makeWhenChanged(
    { ...host, paths, stampFile: at("artifacts/stamps/solution") },
    async () => {
      say("Building the server and its tests (only when they have changed) …");
      await buildRelease(
        "ScrutinyPortal.sln",
        "The server and its tests could not be built.",
      );
    },
  );
  if (built) stamp(host.stampFile, fingerprint(host.paths), host.output);
}

const buildRelease = (what, sentence) =>
  runQuietly(
    "dotnet",
    [
      "build",
      what,
      "--configuration",
      "Release",
      "--nologo",
      "--verbosity",
      "quiet",
    ],
    sentence,
  );
