import { t } from "@lingui/core/macro";
import type { OfferedEvidenceFragment } from "../gql/graphql";
import { EvidenceTable } from "../portal/EvidenceTable";
import { Withdrawals } from "../portal/Withdrawals";
import { WithheldParts } from "../portal/WithheldParts";

/** What was offered as proof, and what is kept from the reader. Most of a force's evidence is not for everybody, so that none may mean none that is published. */
export function OfferedEvidence({ recommendation }: { recommendation: OfferedEvidenceFragment }) {
  const { evidence, withheld, withdrawals } = recommendation;

  return (
    <>
      {evidence.length > 0 && <EvidenceTable caption={t`Evidence that the force offered`} evidence={evidence} />}
      <WithheldParts parts={withheld} />
      <Withdrawals withdrawals={withdrawals} />
    </>
  );
}
