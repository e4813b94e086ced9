import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { RequestAtWorkFragment } from "../gql/graphql";
import { DaysLeft } from "../portal/DaysLeft";
import { RequestStatusTag } from "../portal/statusTags";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { WorkTable } from "./WorkTable";

interface RequestsAtWorkProps {
  caption: string;
  rows: readonly RequestAtWorkFragment[];
  all: { to: string; count: number };
}

/** How late it is by now, or when the answer came. */
function Stands({ request: { dueOn, answeredOn } }: { request: RequestAtWorkFragment }) {
  if (answeredOn !== null) return t`Answered on ${longDate(answeredOn)}`;
  return dueOn !== null && <DaysLeft dueOn={dueOn} />;
}

export function RequestsAtWork(props: RequestsAtWorkProps) {
  return (
    <WorkTable
      {...props}
      rowKey={({ reference }) => reference}
      columns={[
        {
          heading: t`Request`,
          cell: ({ reference, subject }) => (
            <Link className="govuk-link" to={`/requests/${reference}`}>
              <WrittenInline>{subject}</WrittenInline>
            </Link>
          ),
        },
        { heading: t`Answer due`, day: true, cell: ({ dueOn }) => (dueOn === null ? t`No day set` : longDate(dueOn)) },
        { heading: t`Today`, cell: (request) => <Stands request={request} /> },
        { heading: t`Status`, cell: ({ status }) => <RequestStatusTag status={status} /> },
      ]}
    />
  );
}
