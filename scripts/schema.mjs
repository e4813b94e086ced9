// npm run schema: writes the server's GraphQL schema to where the frontend reads it.
// npm run schema -- release: also as what the API promises from now on. Give the change log's "Next" its number.
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
  if (process.argv[2] === "release") {
    writeFileSync(at("docs/api/released.graphql"), `${schema.trim()}\n`);
    say("docs/api/released.graphql is what the API promises.");
  }
  return 0;
});
