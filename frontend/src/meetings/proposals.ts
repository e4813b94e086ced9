import type { WhatToTakeUpQuery } from "../gql/graphql";

export type Reason = "overdue" | "due" | "disputed" | "claimed";

export interface Proposal {
  id: string;
  reference: string;
  text: string | null;
  reasons: readonly Reason[];
}

/** Each recommendation once, with all that speaks for taking it up; what has most such reasons first. */
export function proposalsOf(found: Pick<WhatToTakeUpQuery, Reason>, taken: ReadonlySet<string>): readonly Proposal[] {
  const proposals = new Map<string, Proposal & { reasons: Reason[] }>();
  for (const reason of ["overdue", "disputed", "claimed", "due"] as const) {
    for (const { id, reference, text } of found[reason].nodes) {
      if (taken.has(id)) continue;
      const proposal = proposals.get(id) ?? { id, reference, text, reasons: [] };
      proposal.reasons.push(reason);
      proposals.set(id, proposal);
    }
  }
  return [...proposals.values()].sort((one, other) => other.reasons.length - one.reasons.length);
}
