import type { ProposedAssuranceFragment } from "../gql/graphql";

type Proposed = Pick<ProposedAssuranceFragment, "rating" | "words" | "saidOn" | "viewerCanAssess">;

/** The proposals that say the same of several recommendations, and that the reader may confirm. */
export const proposedAlike = <Row extends { proposedAssurance: Proposed | null }>(
  rows: readonly Row[],
  one: Proposed,
): readonly (Row & { proposedAssurance: NonNullable<Row["proposedAssurance"]> })[] =>
  rows.filter(
    (row): row is Row & { proposedAssurance: NonNullable<Row["proposedAssurance"]> } =>
      row.proposedAssurance !== null &&
      row.proposedAssurance.viewerCanAssess &&
      row.proposedAssurance.rating === one.rating &&
      row.proposedAssurance.words === one.words &&
      row.proposedAssurance.saidOn === one.saidOn,
  );
