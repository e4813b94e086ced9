import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import { PartnersDocument } from "../gql/graphql";
import { cursors } from "../portal/cursors";
import { found } from "../portal/found";
import { usePageArguments } from "../portal/usePageArguments";
import { useRead } from "../portal/useRead";
import { ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { clearanceWord, PartnerStatusTag } from "./partnerWords";

/** Other organisations' programs, and how much each may be shown. */
export function Component() {
  const partners = found(useRead(PartnersDocument, usePageArguments()).partners);

  return (
    <>
      <PageHeading>{t`Partners`}</PageHeading>
      <p className="govuk-body-l">
        {t`Programs of other organisations that read the record by a name and a key of their own. They read, and can do nothing.`}
      </p>
      <ButtonLink to="/partners/register">{t`Register a program`}</ButtonLink>
      <Listing
        count={plural(partners.totalCount, { one: "# program", other: "# programs" })}
        empty={partners.nodes.length === 0}
        emptyText={t`Programs that are registered would stand here.`}
        {...cursors(partners.pageInfo)}
      >
        <Table
          caption={t`Partners`}
          captionSize="hidden"
          rows={partners.nodes}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: t`Name`,
              cell: ({ id, name }) => (
                <Link className="govuk-link" to={`/partners/${id}`}>
                  {name}
                </Link>
              ),
            },
            { heading: t`For which body`, cell: ({ body }) => body?.name },
            { heading: t`May be shown`, cell: ({ clearance }) => clearanceWord(clearance) },
            { heading: t`Registered`, day: true, cell: ({ registeredAt }) => longDate(registeredAt) },
            { heading: t`Status`, cell: ({ status }) => <PartnerStatusTag status={status} /> },
          ]}
        />
      </Listing>
    </>
  );
}
