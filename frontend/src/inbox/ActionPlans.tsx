import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { ActionPlansDocument } from "../gql/graphql";
import { evidenceStatusWord } from "../portal/evidenceWords";
import { useRead } from "../portal/useRead";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";

/** The action plans that the inspectorate expects, with their day and whether they are here. */
export function ActionPlans({ force }: { force: string | null }) {
  const plans = useRead(ActionPlansDocument, { force }).reports.nodes.filter(
    (report) => report.viewerCanSubmitActionPlan,
  );
  if (plans.length === 0) return null;

  return (
    <Table
      caption={t`Action plans`}
      rows={plans}
      rowKey={({ reference }) => reference}
      columns={[
        {
          heading: t`Report`,
          cell: ({ reference, title }) => (
            <Link className="govuk-link" to={`/reports/${reference}`}>
              <WrittenInline>{title}</WrittenInline>
            </Link>
          ),
        },
        {
          heading: t`Due at the inspectorate`,
          day: true,
          cell: ({ actionPlanDeadline }) => actionPlanDeadline && longDate(actionPlanDeadline.dueOn),
        },
        {
          heading: t`Action plan`,
          cell: ({ reference, actionPlan }) =>
            actionPlan ? (
              <Link className="govuk-link" to={`/evidence/${actionPlan.reference}`}>
                {t`Sent on ${longDate(actionPlan.offeredOn)}`}, {evidenceStatusWord(actionPlan.status)}
              </Link>
            ) : (
              <Link className="govuk-link" to={`/reports/${reference}/action-plan`}>
                {t`Send the action plan`}
                <span className="govuk-visually-hidden">: {reference}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}
