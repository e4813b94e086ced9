import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { MyWorkQuery, ResponseAtWorkFragment } from "../gql/graphql";
import { DueByLaw } from "../portal/DueByLaw";
import { dayWord } from "../portal/dayOfPeriod";
import { DaysLeft } from "../portal/DaysLeft";
import { ResponseStatusTag } from "../portal/statusTags";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { WorkTable } from "./WorkTable";

export function ResponsesAtWork(props: { caption: string; rows: readonly ResponseAtWorkFragment[] }) {
  const { today } = useViewer();

  return (
    <WorkTable
      {...props}
      rowKey={({ reference }) => reference}
      columns={[
        {
          heading: t`Report`,
          cell: ({ reference, report }) => (
            <Link className="govuk-link" to={`/responses/${reference}`}>
              {report ? <WrittenInline>{report.title}</WrittenInline> : reference}
            </Link>
          ),
        },
        {
          heading: t`Due`,
          cell: ({ number, statutoryDeadline }) =>
            number > 1 ? (
              t`A further edition has no last day`
            ) : (
              <DueByLaw deadline={statutoryDeadline}>{({ dueOn }) => longDate(dueOn)}</DueByLaw>
            ),
        },
        {
          heading: t`Today`,
          cell: ({ number, statutoryDeadline: deadline }) =>
            number === 1 &&
            deadline !== null && (
              <>
                {dayWord(deadline, today)} <br />
                {deadline.dueOn >= today && <DaysLeft dueOn={deadline.dueOn} />}
              </>
            ),
        },
        { heading: t`Status`, cell: ({ status }) => <ResponseStatusTag status={status} /> },
      ]}
    />
  );
}

export function InvitationsAtWork({ rows }: { rows: MyWorkQuery["invited"]["nodes"] }) {
  return (
    <WorkTable
      caption={t`Chief officer’s comments awaited`}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: t`Report`,
          cell: ({ report }) =>
            report && (
              <Link className="govuk-link" to={`/reports/${report.reference}`}>
                <WrittenInline>{report.title}</WrittenInline>
              </Link>
            ),
        },
        { heading: t`Reply by`, day: true, cell: ({ replyBy }) => longDate(replyBy) },
        { heading: t`Today`, cell: ({ replyBy }) => <DaysLeft dueOn={replyBy} /> },
      ]}
    />
  );
}
