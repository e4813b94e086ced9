import { t } from "@lingui/core/macro";
import { inspectorateWord } from "../portal/inspectionWords";
import { NotNow } from "../portal/NotNow";
import { DecisionForm } from "./DecisionForm";
import { useWhole } from "./useWhole";
import { WholeAct, WholeHeading } from "./WholeAct";

/** What the inspectorate decided about a report as a whole, or about a finding such as a cause of concern. */
export function Component() {
  const whole = useWhole();
  const { report, about, page, routes } = whole;
  const [inspectorate, ...others] = report.inspectorates;
  const heading = <WholeHeading title={t`Record what the inspectorate decided`} whole={whole} />;

  return (
    <WholeAct whole={whole}>
      {report.viewerCanRecordInspectorateDecision ? (
        <DecisionForm
          key={about.findingId}
          about={about}
          page={page}
          routes={routes}
          saidBy={inspectorate !== undefined && others.length === 0 ? inspectorateWord(inspectorate) : ""}
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
