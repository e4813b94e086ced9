// npm start: everything from a fresh clone to a portal that answers.
import { resolve } from "node:path";
import {
  buildFrontend,
  buildHost,
  checkTools,
  installPackages,
} from "./setup.mjs";
import { command, hostDll, onInterrupt, root, run, say } from "./workshop.mjs";

const readyLine = /^Portal ready at (\S+)/;
let started = false;

onInterrupt(() => {
  if (started) say("The portal has stopped.");
  return started ? 0 : 130;
});

await command(async () => {
  await checkTools();
  await installPackages();
  await Promise.all([buildFrontend(), buildHost()]);
  say("Starting the portal …");
  started = true;
  return (await serve()) ?? 1;
});

function serve() {
  return run("dotnet", [hostDll], {
    env: {
      ASPNETCORE_ENVIRONMENT: "Demo",
      DOTNET_TieredPGO: process.env.DOTNET_TieredPGO || "0", // for who tries it, a start that is a fifth shorter is worth more than what the profile would bring later
      PORTAL_URLS: process.env.PORTAL_URLS || "http://localhost:5080",
      PORTAL_DATA: resolve(root, process.env.PORTAL_DATA || "data"),
    },
    onLine: (line) => {
      const ready = readyLine.exec(line);
      if (!ready) return console.log(line);
      say(
        `The portal is ready: open ${ready[1]} and choose a role under "Sign in". Ctrl-C ends it.`,
      );
    },
  });
}
