import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { PeopleDocument } from "../gql/graphql";
import { cursors } from "../portal/cursors";
import { found } from "../portal/found";
import { usePageArguments } from "../portal/usePageArguments";
import { useRead } from "../portal/useRead";
import { ButtonLink } from "../ui/Button";
import { DoneBanner } from "../ui/DoneBanner";
import { FilterPanel } from "../ui/FilterPanel";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { Tag } from "../ui/Tag";
import { heldRole } from "./personWords";

/** Who may sign in, and as what. */
export function Component() {
  const [address] = useSearchParams();
  const ended = address.get("access");
  const people = found(
    useRead(PeopleDocument, {
      ...usePageArguments(),
      name: address.get("name"),
      ended: ended === null ? null : ended === "ended",
    }).people,
  );

  return (
    <>
      <DoneBanner />
      <PageHeading>{t`People`}</PageHeading>
      <ButtonLink to="/people/invite">{t`Invite somebody`}</ButtonLink>
      <p className="govuk-body">
        <Link className="govuk-link" to="/people/mail">{t`Mail`}</Link>
        {" · "}
        <Link className="govuk-link" to="/security">{t`Security events`}</Link>
      </p>
      <div className="portal-columns">
        <FilterPanel
          filters={[
            { kind: "text", name: "name", label: t`Name or email address` },
            {
              kind: "select",
              name: "access",
              label: t`Access`,
              options: [
                { value: "lasts", text: t`Lasts` },
                { value: "ended", text: t`Ended` },
              ],
            },
          ]}
        />
        <Listing
          count={plural(people.totalCount, { one: "# person", other: "# people" })}
          empty={people.nodes.length === 0}
          emptyText={t`People that match would stand here.`}
          {...cursors(people.pageInfo)}
        >
          <Table
            caption={t`People`}
            captionSize="hidden"
            rows={people.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: t`Name`,
                cell: ({ id, name }) => (
                  <Link className="govuk-link" to={`/people/${id}`}>
                    {name}
                  </Link>
                ),
              },
              { heading: t`Email address`, cell: ({ email }) => email },
              {
                heading: t`Role`,
                cell: ({ roles }) =>
                  roles
                    .filter(({ endedAt }) => endedAt === null)
                    .map((held) => <div key={held.id}>{heldRole(held)}</div>),
              },
              {
                heading: t`Access`,
                cell: ({ endedAt, hasAccepted }) =>
                  endedAt !== null ? (
                    <Tag colour="grey">{t`Ended`}</Tag>
                  ) : hasAccepted ? (
                    <Tag colour="green">{t`Can sign in`}</Tag>
                  ) : (
                    <Tag colour="blue">{t`Invited`}</Tag>
                  ),
              },
            ]}
          />
        </Listing>
      </div>
    </>
  );
}
