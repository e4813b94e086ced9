import { t } from "@lingui/core/macro";
import type { EvidenceRowFragment } from "../gql/graphql";
import { EvidenceTable } from "../portal/EvidenceTable";

/** What was offered as proof. Most of a force's evidence is not for everybody, so that none may mean none that is published. */
export function OfferedEvidence({ evidence }: { evidence: readonly EvidenceRowFragment[] }) {
  if (evidence.length === 0) return null;
  return <EvidenceTable caption={t`Evidence that the force offered`} evidence={evidence} />;
}
