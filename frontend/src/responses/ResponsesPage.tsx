import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { ResponsesDocument, type StatutoryResponseStatus } from "../gql/graphql";
import { chosenOf, dayOf, optionsOf, orAll } from "../portal/choices";
import { cursors } from "../portal/cursors";
import { DownloadLinks } from "../portal/DownloadLinks";
import { Meaning } from "../portal/Meaning";
import { responseStatusColour, responseStatusWord } from "../portal/statusWords";
import { useForceFilter } from "../portal/useForceFilter";
import { usePageArguments } from "../portal/usePageArguments";
import { usePastDay } from "../portal/usePastDay";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { FilterPanel } from "../ui/FilterPanel";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";
import { ResponsesTable } from "./ResponsesTable";

const statuses = Object.keys(responseStatusColour) as StatutoryResponseStatus[];

export function Component() {
  const [address] = useSearchParams();
  const { today } = useViewer();
  const forceFilter = useForceFilter();
  const { statutoryResponses: responses } = useRead(ResponsesDocument, {
    ...usePageArguments(),
    force: address.get("force"),
    status: orAll(chosenOf(address, "status", statuses)),
    inPreparation: address.get("in-preparation") === "true" ? true : null,
    asAt: usePastDay("asAt"),
    dueFrom: dayOf(address, "due-from"),
    dueBefore: dayOf(address, "due-before"),
  });

  return (
    <>
      <PageHeading>{t`Section 55 responses`}</PageHeading>
      <p className="govuk-body-l">
        {t`What the local policing body published about each inspection report: its own comments, the chief officer’s, and what is done about every recommendation.`}
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to="/deadlines">{t`How deadlines are counted`}</Link>
      </p>
      <Meaning of="responses" />
      <div className="portal-columns">
        <FilterPanel
          filters={[
            forceFilter,
            { kind: "checkboxes", name: "status", label: t`Status`, options: optionsOf(statuses, responseStatusWord) },
            {
              kind: "checkboxes",
              name: "in-preparation",
              label: t`In preparation`,
              options: [{ value: "true", text: t`Only those that are begun and not published` }],
            },
            { kind: "date", name: "due-from", label: t`Due from` },
            { kind: "date", name: "due-before", label: t`Due before` },
            {
              kind: "date",
              name: "asAt",
              label: t`As at`,
              before: today,
              hint: t`With “in preparation”: those that were being prepared on that past day.`,
            },
          ]}
        />
        <Listing
          count={plural(responses.totalCount, { one: "# response", other: "# responses" })}
          empty={responses.nodes.length === 0}
          emptyText={t`Responses that are recorded here would stand here. A response that is not recorded may still have been published elsewhere.`}
          {...cursors(responses.pageInfo)}
        >
          <ResponsesTable responses={responses.nodes} />
          <DownloadLinks list="responses" />
        </Listing>
      </div>
    </>
  );
}
