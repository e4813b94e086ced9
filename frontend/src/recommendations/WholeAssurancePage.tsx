import { t } from "@lingui/core/macro";
import { lazy } from "react";
import { NotNow } from "../portal/NotNow";
import { EarlierAssurances } from "./EarlierAssurances";
import { ProposeAssurance } from "./ProposeAssurance";
import { useWhole } from "./useWhole";
import { WholeAct, WholeHeading } from "./WholeAct";

// Only who decides needs it.
const ConfirmAssurance = lazy(async () => ({ default: (await import("./ConfirmAssurance")).ConfirmAssurance }));

/** How far the body is assured of a report as a whole, or of a finding of it: proposed by the officer, given by the approver. */
export function Component() {
  const whole = useWhole();
  const { report, about, page, proposed, given } = whole;
  const confirming = proposed?.viewerCanAssess ?? false;
  const heading = (
    <>
      <WholeHeading title={confirming ? t`Confirm the assurance` : t`Propose an assurance`} whole={whole} />
      <EarlierAssurances entries={given} />
    </>
  );

  return (
    <WholeAct whole={whole}>
      {proposed && confirming ? (
        <ConfirmAssurance page={page} proposed={proposed} heading={heading} />
      ) : report.viewerCanProposeAssurance && proposed === undefined ? (
        <ProposeAssurance
          key={about.findingId}
          about={about}
          page={page}
          said={given.at(-1)?.rating}
          heading={heading}
        />
      ) : (
        <>
          {heading}
          <NotNow to={page}>{t`See the report`}</NotNow>
        </>
      )}
    </WholeAct>
  );
}
