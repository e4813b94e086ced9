import { t } from "@lingui/core/macro";
import type { ReportQuery } from "../gql/graphql";

type Links = NonNullable<ReportQuery["report"]>["supportLinks"];

/** Where help is found by those whom the report concerns. */
export function SupportLinks({ links }: { links: Links }) {
  return (
    <section aria-labelledby="support">
      <h2 className="govuk-heading-m" id="support">{t`Help and support`}</h2>
      <p className="govuk-body">{t`If what you read here concerns you, help can be found here:`}</p>
      <ul className="govuk-list govuk-list--bullet">
        {links.map(({ name, url, words }) => (
          <li key={url}>
            <a className="govuk-link" href={url}>
              {name}
            </a>
            {words !== null && `: ${words}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
