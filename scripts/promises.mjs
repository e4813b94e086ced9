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

/**
 * A sentence for each change that the first section of the change log does not name, by its type and its own name.
 * The parts of a new type are named with it, and what belongs to a verb (its input, payload and errors) with the verb.
 */
export async function unnamedChanges(released, current, changeLog) {
  const next = changeLog.split(/^## /m)[1] ?? "";
  const words = new Set(next.match(/\w+/g));
  const isNamed = (name) => words.has(name) || words.has(verbOf(name));
  const changes = await changesBetween(released, current);
  const isNew = new Set(
    changes.filter(({ type }) => type === "TYPE_ADDED").map(({ path }) => path),
  );
  return changes
    .filter(({ path = "" }) => {
      const names = path
        .split(".")
        .filter(Boolean)
        .map((name) => name.replace("@", ""));
      return !(isNew.has(names[0]) ? names.slice(0, 1) : names).every(isNamed);
    })
    .map(({ message }) => message);
}

/** Of RecordReportPayload: recordReport. */
const verbOf = (type) =>
  type
    .replace(/(Input|Payload|Error)$/, "")
    .replace(/^[A-Z]/, (first) => first.toLowerCase());
