import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import { ProgressDueDocument } from "../gql/graphql";
import { DaysLeft } from "../portal/DaysLeft";
import { ForceStatusTag } from "../portal/statusTags";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";
import { ownFirst } from "./ownFirst";

const short = (text: string) => (text.length <= 120 ? text : `${text.slice(0, 117).trimEnd()}…`);

/** The recommendations on which the force is to report progress, what is due soonest first; the count opens the same rows. */
export function ProgressDue({ force, lead }: { force: string | null; lead: string | null }) {
  const { today } = useViewer();
  const { totalCount, nodes } = useRead(ProgressDueDocument, { force }).recommendations;
  if (totalCount === 0) return null;
  const all = `/recommendations?progress-due=true&order=DUE_SOONEST${force === null ? "" : `&force=${force}`}`;

  return (
    <>
      <Table
        caption={plural(totalCount, {
          one: "# recommendation on which progress is to be reported",
          other: "# recommendations on which progress is to be reported",
        })}
        rows={ownFirst(nodes, lead)}
        rowKey={({ reference }) => reference}
        columns={[
          {
            heading: t`Recommendation`,
            cell: ({ reference, text }) => (
              <Link className="govuk-link" to={`/recommendations/${reference}/progress`}>
                {text === null ? reference : <WrittenInline>{short(text)}</WrittenInline>}
              </Link>
            ),
          },
          {
            heading: t`Last said`,
            cell: ({ forceStatus, latestForceUpdate }) => (
              <>
                <ForceStatusTag status={forceStatus} />
                {latestForceUpdate && <span className="portal-detail">{longDate(latestForceUpdate.saidOn)}</span>}
              </>
            ),
          },
          { heading: t`Given to`, cell: ({ owner }) => owner ?? t`Not recorded here` },
          {
            heading: t`Due`,
            day: true,
            cell: ({ dueOn }) => (dueOn === null ? t`No day is recorded here` : longDate(dueOn)),
          },
          {
            heading: t`Today`,
            cell: ({ dueOn, overdue }) => dueOn !== null && (overdue || dueOn >= today) && <DaysLeft dueOn={dueOn} />, // what is not recorded here is never late
          },
        ]}
      />
      <p className="govuk-body">
        <Link className="govuk-link" to={all}>
          {plural(totalCount, { one: "See it in the list", other: "See all # in the list" })}
        </Link>
      </p>
      <p className="govuk-hint">
        {t`Open, not claimed complete, and due soon, overdue or not reported on for a while. How long that is is a custom here and no law.`}
      </p>
    </>
  );
}
