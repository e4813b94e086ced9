import { plural, t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import { PapersAwaitedDocument } from "../gql/graphql";
import { cursors } from "../portal/cursors";
import { found } from "../portal/found";
import { paperColumns } from "../portal/meetingColumns";
import { usePageArguments } from "../portal/usePageArguments";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";

/** All papers that were asked for and have not come, or those alone whose last day has passed: for the office, and for the force that is to bring them. */
export function Component() {
  const { may, today } = useViewer();
  found(may("DELIVER_PAPERS") || null);
  const prepares = may("RUN_MEETINGS");
  const missing = useSearchParams()[0].get("missing") === "true" ? true : null;
  const { papers } = useRead(PapersAwaitedDocument, { ...usePageArguments(), today, missing });

  return (
    <>
      <BackLink to={prepares ? "/work" : "/inbox"}>{prepares ? t`My work` : t`Inbox`}</BackLink>
      <PageHeading>{missing ? t`Papers that have not come by their last day` : t`Papers asked for`}</PageHeading>
      <Listing
        count={plural(papers.totalCount, { one: "# paper", other: "# papers" })}
        empty={papers.nodes.length === 0}
        emptyText={t`No paper for a coming meeting is missing.`}
        {...cursors(papers.pageInfo)}
      >
        <Table
          caption={t`Papers asked for`}
          captionSize="hidden"
          rows={papers.nodes}
          rowKey={({ id }) => id}
          columns={paperColumns(({ id }) => (prepares ? "agenda" : `papers/${encodeURIComponent(id)}`))}
        />
      </Listing>
    </>
  );
}
