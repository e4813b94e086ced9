// npm run schema: writes the server's GraphQL schema to where the frontend reads it.
import { writeFileSync } from "node:fs";
import { buildHost, checkTools } from "./setup.mjs";
import { askHost, at, command, say } from "./workshop.mjs";

await command(async () => {
  await checkTools();
  await buildHost();
  const schema = await askHost(
    "schema",
    "The server could not write its schema.",
  );
  writeFileSync(at("frontend/schema.graphql"), `${schema.trim()}\n`);
  say("frontend/schema.graphql is what the server says.");
  return 0;
});
