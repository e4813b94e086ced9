import { t } from "@lingui/core/macro";
import { addressIn, language } from "../portal/language";
import { PageHeading } from "../ui/PageHeading";

const query = `query Recommendations($after: String) {
  recommendations(force: "north-yorkshire", first: 25, after: $after) {
    totalCount
    nodes {
      reference
      kind
      text
      forceStatus
      assurance
      inspectorateStatus
      report { reference title publishedOn }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const call = `curl ${window.location.origin}/graphql \\
  --header 'Content-Type: application/json' \\
  --header 'Accept: application/graphql-response+json' \\
  --data @question.json`;

const body = JSON.stringify({ query: query.replaceAll(/\s+/g, " "), variables: { after: null } }, null, 2);

function Code({ label, children }: { label: string; children: string }) {
  return (
    <figure className="portal-code">
      <figcaption className="govuk-body-s">{label}</figcaption>
      <pre>
        <code>{children}</code>
      </pre>
    </figure>
  );
}

/** How a partner's program reads what everybody may read. */
export function Component() {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageHeading>{t`Data and API`}</PageHeading>
        <p className="govuk-body-l">
          {t`Everything that is published here can also be read by a program. You need no account for it, and you see exactly what a visitor sees.`}
        </p>
        <h2 className="govuk-heading-m">{t`Where to ask`}</h2>
        <p className="govuk-body">
          {t`Send a GraphQL query by POST to the address /graphql. The schema describes itself: ask it by introspection with your usual tool.`}
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={addressIn(language, "/graphql/explore")}>
            {t`Explore the API in your browser, with worked examples`}
          </a>
        </p>
        <h2 className="govuk-heading-m">{t`A worked example: all recommendations to a force`}</h2>
        <p className="govuk-body">{t`Ask for a page of up to 25 rows. The first time, the variable “after” is null.`}</p>
        <Code label={t`The query`}>{query}</Code>
        <Code label={t`The body of the request, in question.json`}>{body}</Code>
        <Code label={t`The request`}>{call}</Code>
        <p className="govuk-body">
          {t`While hasNextPage is true, ask again with “after” set to the endCursor that you were given. Cursors are opaque: keep them as they are. When hasNextPage is false you have read all of totalCount.`}
        </p>
        <h2 className="govuk-heading-m">{t`What to rely on`}</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>{t`A reference such as NY-REC-2022-1 stays the same for ever. An id is for the field “node” and says nothing else.`}</li>
          <li>{t`Dates are ISO dates. Where only the month is known, only the month is given: 2021-11.`}</li>
          <li>{t`NOT_RECORDED means that this portal does not know. Do not show it as late, missing or not done.`}</li>
          <li>{t`An error says in words what is wrong; a query that costs too much is refused before it runs.`}</li>
        </ul>
        <h2 className="govuk-heading-m">{t`Licence`}</h2>
        <p className="govuk-body">
          {t`The licence of what is shown here is not recorded here. Ask the local policing body before you publish its words again. The reports themselves belong to the inspectorates, whose sites say how they may be used.`}
        </p>
      </div>
    </div>
  );
}
