import type { SaidEntryFragment } from "../gql/graphql";

type Assurance = Extract<SaidEntryFragment, { __typename: "Assurance" }>;
type Decision = Extract<SaidEntryFragment, { __typename: "InspectorateDecision" }>;

const saysNotDone: readonly string[] = ["OPEN", "PROGRESS_NOTED"];

/** An assurance about the report as a whole that the inspectorate later answered with work still to do. */
export function contradiction(
  entries: readonly SaidEntryFragment[],
): { assurance: Assurance; decision: Decision } | null {
  const inOrder = entries.toSorted((one, other) => one.saidOn.localeCompare(other.saidOn));
  const assurance = inOrder.findLast(
    (entry) => entry.__typename === "Assurance" && entry.rating === "ASSURED" && entry.state === "CONFIRMED",
  ) as Assurance | undefined;
  const decision = inOrder.findLast((entry) => entry.__typename === "InspectorateDecision");
  if (!assurance || !decision) return null;
  const contradicts = decision.saidOn > assurance.saidOn && saysNotDone.includes(decision.inspectorateStatus);
  return contradicts ? { assurance, decision } : null;
}
