// npm run audit:verify: says whether the record is what the audit trail says. With `-- --digest <value or file>` also whether the trail is as long as it was.
import { buildHost, checkTools } from "./setup.mjs";
import { command, hostDll, onInterrupt, run } from "./workshop.mjs";

onInterrupt(() => 130);

await command(async () => {
  await checkTools();
  await buildHost();
  const options = process.argv.slice(2);
  return run("dotnet", [hostDll, "audit:verify", ...options], {
    onLine: (line) => console.log(line),
  });
});
