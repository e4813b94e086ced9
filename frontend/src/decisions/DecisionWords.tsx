import { t } from "@lingui/core/macro";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { WrittenInline } from "../portal/Written";
import { InsetText } from "../ui/InsetText";
import type { DecisionAtHand } from "./useDecisionAtHand";

/** What is decided and why, in the order in which it is published. */
export function DecisionWords({ decision }: { decision: DecisionAtHand }) {
  return (
    <>
      {decision.restrictedGround !== null && (
        <InsetText>
          {t`Restricted: everybody reads only that it was taken, and the ground.`}{" "}
          <WrittenInline>{decision.restrictedGround}</WrittenInline>
        </InsetText>
      )}
      <h2 className="govuk-heading-m">{t`The decision`}</h2>
      <WrittenMarkdown text={decision.decision} />
      <h2 className="govuk-heading-m">{t`Reasons`}</h2>
      <WrittenMarkdown text={decision.reasons} />
    </>
  );
}
