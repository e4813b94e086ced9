import type { WhatToTakeUpQuery } from "../gql/graphql";

/** What speaks for taking something up, the most pressing first. */
const inOrder = ["overdue", "disputed", "claimed", "due"] as const;

export type Reason = (typeof inOrder)[number];

export interface Proposal {
  id: string;
  reference: string;
  text: string | null;
  reasons: readonly Reason[];
}

/** Each recommendation once, with all that speaks for taking it up; what has most such reasons first. */
export function proposalsOf(found: Pick<WhatToTakeUpQuery, Reason>, taken: ReadonlySet<string>): readonly Proposal[] {
  const proposals = new Map<string, Proposal & { reasons: Reason[] }>();
  for (const reason of inOrder) {
    for (const { id, reference, text } of found[reason].nodes) {
      if (taken.has(id)) continue;
      const proposal = proposals.get(id) ?? { id, reference, text, reasons: [] };
      proposal.reasons.push(reason);
      proposals.set(id, proposal);
    }
  }
  return [...proposals.values()].sort((one, other) => other.reasons.length - one.reasons.length);
}

/** The proposals under the first of their reasons, so that each stands in one place. */
export const byReason = (proposals: readonly Proposal[]) =>
  inOrder
    .map((reason) => ({ reason, group: proposals.filter(({ reasons }) => reasons[0] === reason) }))
    .filter(({ group }) => group.length > 0);
