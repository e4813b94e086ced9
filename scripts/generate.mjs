// npm run generate: makes a large database that is plainly synthetic. README.md says with which options.
import { buildGenerator, checkTools, generatorDll } from "./setup.mjs";
import { command, onInterrupt, run, say } from "./workshop.mjs";

onInterrupt(() => 130);

await command(async () => {
  await checkTools();
  await buildGenerator();
  say("Generating …");
  const options = process.argv.slice(2);
  return run("dotnet", [generatorDll, ...options], { onLine: say });
});
