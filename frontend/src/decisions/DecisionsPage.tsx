import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { DecisionsDocument } from "../gql/graphql";
import { chosenOf, optionsOf } from "../portal/choices";
import { cursors } from "../portal/cursors";
import { DownloadLinks } from "../portal/DownloadLinks";
import { usePageArguments } from "../portal/usePageArguments";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { FilterPanel } from "../ui/FilterPanel";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { DecisionStatusTag, statuses, statusWord } from "./DecisionStatusTag";

export function Component() {
  const [address] = useSearchParams();
  const { may } = useViewer();
  const { decisionNotices } = useRead(DecisionsDocument, {
    ...usePageArguments(),
    status: chosenOf(address, "status", statuses)[0] ?? null,
  });

  return (
    <>
      <PageHeading>{t`Decisions`}</PageHeading>
      <p className="govuk-body-l">{t`What local policing bodies decided, and why.`}</p>
      {may("DRAFT_DECISIONS") && <ButtonLink to="/decisions/draft">{t`Draft a decision`}</ButtonLink>}
      <p className="govuk-body">
        <a className="govuk-link" href="/published">{t`Everything that is published, restricted decisions too`}</a>
      </p>
      <div className="portal-columns">
        <FilterPanel
          filters={[{ kind: "select", name: "status", label: t`Status`, options: optionsOf(statuses, statusWord) }]}
        />
        <Listing
          count={plural(decisionNotices.totalCount, { one: "# decision", other: "# decisions" })}
          empty={decisionNotices.nodes.length === 0}
          emptyText={t`Decisions will stand here once they are published.`}
          {...cursors(decisionNotices.pageInfo)}
        >
          <Table
            caption={t`Decisions, with their day and how far they are`}
            captionSize="hidden"
            rows={decisionNotices.nodes}
            rowKey={({ reference }) => reference}
            columns={[
              {
                heading: t`Decision`,
                cell: ({ reference, title }) => (
                  <Link className="govuk-link" to={`/decisions/${reference}`}>
                    <WrittenInline>{title}</WrittenInline>
                  </Link>
                ),
              },
              { heading: t`Body`, cell: ({ body }) => body?.name },
              { heading: t`Signed`, day: true, cell: ({ signedOn }) => signedOn && longDate(signedOn) },
              { heading: t`Published`, day: true, cell: ({ publishedOn }) => publishedOn && longDate(publishedOn) },
              { heading: t`Status`, cell: ({ status }) => <DecisionStatusTag status={status} /> },
            ]}
          />
          <DownloadLinks list="decisions" />
        </Listing>
      </div>
    </>
  );
}
