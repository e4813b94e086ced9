import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { EvidenceTable } from "../portal/EvidenceTable";
import type { Section, Work } from "./Section";

/** What the force offered and nobody has judged yet. */
export function evidenceToJudge({ evidence }: Work): Section {
  return {
    empty: t`No evidence waits to be judged.`,
    count: evidence.nodes.length,
    table: (
      <>
        <EvidenceTable caption={t`Evidence to judge`} evidence={evidence.nodes} />
        {evidence.totalCount > evidence.nodes.length && (
          <p className="govuk-body">
            <Link className="govuk-link" to="/evidence?status=OFFERED">
              {t`See all ${evidence.totalCount}`}
            </Link>
          </p>
        )}
      </>
    ),
  };
}
