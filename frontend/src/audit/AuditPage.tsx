import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { TrailDocument, type Role } from "../gql/graphql";
import { chosenOf, dayOf, optionsOf } from "../portal/choices";
import { cursors } from "../portal/cursors";
import { DownloadLinks } from "../portal/DownloadLinks";
import { found } from "../portal/found";
import { TrailEntries } from "../portal/TrailEntries";
import { usePageArguments } from "../portal/usePageArguments";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { roleWord } from "../portal/words";
import { without } from "../ui/filterAddress";
import { FilterPanel } from "../ui/FilterPanel";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";

const roles: readonly Role[] = ["SCRUTINY_OFFICER", "APPROVER", "FORCE_LIAISON"];

/** What happened to what; a part of a record is of its own kind. */
const kinds = () => [
  { value: "InspectionReport", text: t`Inspection reports` },
  { value: "Judgment", text: t`Judgments` },
  { value: "Finding", text: t`Findings` },
  { value: "Recommendation", text: t`Recommendations` },
  { value: "ForceUpdate", text: t`What the force said` },
  { value: "Assurance", text: t`Assurances` },
  { value: "InspectorateDecision", text: t`What the inspectorate decided` },
  { value: "PieceOfEvidence", text: t`Evidence` },
  { value: "ChiefOfficerComments", text: t`The chief officer’s comments` },
  { value: "StatutoryResponse", text: t`Responses` },
  { value: "Request", text: t`Requests` },
  { value: "RequestMessage", text: t`Messages about requests` },
  { value: "ScrutinyMeeting", text: t`Meetings` },
  { value: "AgendaItem", text: t`Agenda items` },
  { value: "Minutes", text: t`Minutes` },
  { value: "Edition", text: t`Publications` },
];

/** Every change in the body's record: who, when, what before and after. Only for its office. */
export function Component() {
  const { may } = useViewer();
  found(may("READ_AUDIT") || null);
  const [address] = useSearchParams();
  const { auditTrail } = useRead(TrailDocument, {
    ...usePageArguments(),
    of: address.get("of"),
    by: chosenOf(address, "by", roles)[0] ?? null,
    kind: address.get("kind"),
    from: dayOf(address, "from"),
    to: dayOf(address, "to"),
  });
  const trail = found(auditTrail);

  return (
    <>
      <PageHeading>{t`Audit trail`}</PageHeading>
      <p className="govuk-body-l">
        {t`Every change in your body’s record: who made it, when, and what stood there before and after. The entries are chained, so that none can be altered or taken away unseen.`}
      </p>
      {address.has("of") && (
        <p className="govuk-body">
          {t`Only one record and its parts.`}{" "}
          <Link className="govuk-link" to={`?${without(address, "of").toString()}`}>{t`See the whole trail`}</Link>
        </p>
      )}
      <div className="portal-columns">
        <FilterPanel
          filters={[
            { kind: "select", name: "by", label: t`Who`, options: optionsOf(roles, roleWord) },
            { kind: "select", name: "kind", label: t`What`, options: kinds() },
            { kind: "date", name: "from", label: t`From` },
            { kind: "date", name: "to", label: t`To` },
          ]}
        />
        <div>
          <Listing
            count={plural(trail.totalCount, { one: "# entry", other: "# entries" })}
            empty={trail.nodes.length === 0}
            emptyText={t`Entries that match would stand here.`}
            {...cursors(trail.pageInfo)}
          >
            <TrailEntries entries={trail.nodes} named />
          </Listing>
          <DownloadLinks list="audit-trail" />
        </div>
      </div>
    </>
  );
}
