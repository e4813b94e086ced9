import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { PanelMattersDocument } from "../gql/graphql";
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
import { kindWord, MatterTags, statuses, statusWord } from "./panelWords";

export function Component() {
  const [address] = useSearchParams();
  const { may } = useViewer();
  const { panelMatters } = useRead(PanelMattersDocument, {
    ...usePageArguments(),
    status: chosenOf(address, "status", statuses)[0] ?? null,
  });

  return (
    <>
      <PageHeading>{t`What the panel asks and recommends`}</PageHeading>
      <p className="govuk-body-l">
        {t`What Police and Crime Panels put to the local policing bodies, and what these replied.`}
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to="/numbers/period">{t`Report of a quarter or a year`}</Link>
      </p>
      {may("RECORD_PANEL_MATTERS") && <ButtonLink to="/panel/record">{t`Record what the panel put`}</ButtonLink>}
      <div className="portal-columns">
        <FilterPanel
          filters={[{ kind: "select", name: "status", label: t`Status`, options: optionsOf(statuses, statusWord) }]}
        />
        <Listing
          count={plural(panelMatters.totalCount, { one: "# matter", other: "# matters" })}
          empty={panelMatters.nodes.length === 0}
          emptyText={t`What a panel puts to its body will stand here once it is published with the reply.`}
          {...cursors(panelMatters.pageInfo)}
        >
          <Table
            caption={t`What the panels put, with the days and how far it is`}
            captionSize="hidden"
            rows={panelMatters.nodes}
            rowKey={({ reference }) => reference}
            columns={[
              {
                heading: t`About`,
                cell: ({ reference, title, kind }) => (
                  <>
                    <Link className="govuk-link" to={`/panel/${reference}`}>
                      <WrittenInline>{title}</WrittenInline>
                    </Link>
                    <span className="portal-detail">{kindWord(kind)}</span>
                  </>
                ),
              },
              { heading: t`Body`, cell: ({ body }) => body?.name },
              { heading: t`Put on`, day: true, cell: ({ madeOn }) => longDate(madeOn) },
              {
                heading: t`Reply wanted by`,
                day: true,
                cell: ({ replyBy }) => (replyBy ? longDate(replyBy) : t`Not recorded here`),
              },
              { heading: t`Replied on`, day: true, cell: ({ repliedOn }) => repliedOn && longDate(repliedOn) },
              { heading: t`Status`, cell: (matter) => <MatterTags {...matter} /> },
            ]}
          />
          <DownloadLinks list="panel-matters" />
        </Listing>
      </div>
    </>
  );
}
