import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { ReportActionPlanFragment } from "../gql/graphql";
import { evidenceStatusWord } from "../portal/evidenceWords";
import { HowWeCounted } from "../portal/HowWeCounted";
import { useViewer } from "../portal/useViewer";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";

/** By when the inspectorate expects the force's action plan, and whether it is here: for the office and the force. */
export function ActionPlan({ report }: { report: ReportActionPlanFragment }) {
  const { may } = useViewer();
  const { reference, actionPlan: plan, actionPlanDeadline: deadline, viewerCanSubmitActionPlan } = report;
  if (!(may("JUDGE_EVIDENCE") || may("OFFER_EVIDENCE")) || !(plan || deadline)) return null;

  return (
    <section aria-labelledby="action-plan">
      <h2 className="govuk-heading-m" id="action-plan">{t`The force’s action plan`}</h2>
      <SummaryList
        rows={[
          {
            term: t`Due at the inspectorate`,
            value: deadline && (
              <>
                {longDate(deadline.dueOn)}
                <HowWeCounted deadline={deadline} />
              </>
            ),
          },
          {
            term: t`With the office`,
            value: plan && (
              <>
                <Link className="govuk-link" to={`/evidence/${plan.reference}`}>
                  {t`Sent on ${longDate(plan.offeredOn)}`}
                </Link>
                , {evidenceStatusWord(plan.status)}
              </>
            ),
          },
        ]}
      />
      {viewerCanSubmitActionPlan && (
        <p className="govuk-body">
          <Link className="govuk-link" to={`/reports/${reference}/action-plan`}>
            {plan ? t`Send another in its place` : t`Send the action plan`}
          </Link>
        </p>
      )}
    </section>
  );
}
