// What the API promised at its last release (docs/api/released.graphql), held against what it says now.
import { CriticalityLevel, diff, DiffRule } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const onlyWords = /DESCRIPTION/;

/** What differs between two schemas, beyond their descriptions. What was deprecated may go. */
async function changesBetween(released, current) {
  const rules = [DiffRule.suppressRemovalOfDeprecatedField];
  const changes = await diff(
    buildSchema(released),
    buildSchema(current),
    rules,
  );
  return changes.filter(({ type }) => !onlyWords.test(type));
}

/** A sentence for each promise that the schema no longer keeps. */
export async function brokenPromises(released, current) {
  const changes = await changesBetween(released, current);
  return changes
    .filter(
      ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
    )
    .map(({ message }) => message);
}

/** A sentence for each change that the first section of the change log does not name, by its type and its own name. */
export async function unnamedChanges(released, current, changeLog) {
  const next = changeLog.split(/^## /m)[1] ?? "";
  const named = new Set(next.match(/\w+/g));
  const changes = await changesBetween(released, current);
  return changes
    .filter(
      ({ path = "" }) =>
        !path
          .split(".")
          .filter(Boolean)
          .every((name) => named.has(name.replace("@", ""))),
    )
    .map(({ message }) => message);
}
