import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { SecurityEventsDocument } from "../gql/graphql";
import { chosenOf, dayOf, optionsOf } from "../portal/choices";
import { cursors } from "../portal/cursors";
import { found } from "../portal/found";
import { usePageArguments } from "../portal/usePageArguments";
import { useRead } from "../portal/useRead";
import { longDateTime } from "../ui/dates";
import { without } from "../ui/filterAddress";
import { FilterPanel } from "../ui/FilterPanel";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { securityEventKinds, securityEventWord } from "./personWords";

/** Who came in, who was not let in, and what changed in who may. */
export function Component() {
  const [address] = useSearchParams();
  const events = found(
    useRead(SecurityEventsDocument, {
      ...usePageArguments(),
      kind: chosenOf(address, "kind", securityEventKinds)[0] ?? null,
      person: address.get("person"),
      partner: address.get("partner"),
      from: dayOf(address, "from"),
      to: dayOf(address, "to"),
    }).securityEvents,
  );

  return (
    <>
      <PageHeading>{t`Security events`}</PageHeading>
      <p className="govuk-body-l">
        {t`Who came in, who was not let in, and what changed in who may. Each entry is a link of the audit trail’s chain.`}
      </p>
      {(["person", "partner"] as const).map(
        (one) =>
          address.has(one) && (
            <p className="govuk-body" key={one}>
              {one === "person" ? t`Only one person.` : t`Only one program.`}{" "}
              <Link
                className="govuk-link"
                to={`?${without(address, one).toString()}`}
              >{t`See all security events`}</Link>
            </p>
          ),
      )}
      <div className="portal-columns">
        <FilterPanel
          filters={[
            { kind: "select", name: "kind", label: t`What`, options: optionsOf(securityEventKinds, securityEventWord) },
            { kind: "date", name: "from", label: t`From` },
            { kind: "date", name: "to", label: t`To` },
          ]}
        />
        <Listing
          count={plural(events.totalCount, { one: "# event", other: "# events" })}
          empty={events.nodes.length === 0}
          emptyText={t`Events that match would stand here.`}
          {...cursors(events.pageInfo)}
        >
          <Table
            caption={t`Security events`}
            captionSize="hidden"
            rows={events.nodes}
            rowKey={({ id }) => id}
            columns={[
              { heading: t`When`, cell: ({ at }) => longDateTime(at) },
              {
                heading: t`What`,
                cell: ({ kind, detail }) =>
                  detail === null ? securityEventWord(kind) : `${securityEventWord(kind)} (${detail})`,
              },
              {
                heading: t`Who`,
                cell: ({ person, partner }) =>
                  person !== null ? (
                    <Link className="govuk-link" to={`/people/${person.id}`}>
                      {person.name}
                    </Link>
                  ) : partner !== null ? (
                    <Link className="govuk-link" to={`/partners/${partner.id}`}>
                      {partner.name}
                    </Link>
                  ) : (
                    t`A name that is not known here`
                  ),
              },
              { heading: t`By`, cell: ({ by }) => by?.name ?? "–" },
              { heading: t`From where`, cell: ({ address: from }) => from ?? "–" },
            ]}
          />
        </Listing>
      </div>
    </>
  );
}
