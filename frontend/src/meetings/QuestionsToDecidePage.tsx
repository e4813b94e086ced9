import { plural, t } from "@lingui/core/macro";
import { QuestionsToDecideDocument } from "../gql/graphql";
import { cursors } from "../portal/cursors";
import { found } from "../portal/found";
import { questionColumns } from "../portal/meetingColumns";
import { usePageArguments } from "../portal/usePageArguments";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";

/** All that the public asked and on which the office has not decided, whichever meeting it is for. */
export function Component() {
  found(useViewer().may("MODERATE_QUESTIONS") || null);
  const { publicQuestions } = useRead(QuestionsToDecideDocument, usePageArguments());

  return (
    <>
      <BackLink to="/work">{t`My work`}</BackLink>
      <PageHeading>{t`Questions from the public, to be decided on`}</PageHeading>
      <Listing
        count={plural(publicQuestions.totalCount, { one: "# question", other: "# questions" })}
        empty={publicQuestions.nodes.length === 0}
        emptyText={t`No question from the public waits for a decision.`}
        {...cursors(publicQuestions.pageInfo)}
      >
        <Table
          caption={t`Questions from the public, to be decided on`}
          captionSize="hidden"
          rows={publicQuestions.nodes}
          rowKey={({ id }) => id}
          columns={questionColumns()}
        />
      </Listing>
    </>
  );
}
