import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { CountedDeadlineFragment } from "../gql/graphql";
import { Details } from "../ui/Details";

/** What every due date opens: each step from the first day to the last, with the law it follows. */
export function HowWeCounted({ deadline }: { deadline: CountedDeadlineFragment }) {
  return (
    <Details summary={t`How we counted`}>
      <ol className="govuk-list govuk-list--number">
        {deadline.explanation.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Link
        className="govuk-link"
        to={`/deadlines?rule=${deadline.rule}&from=${deadline.countedFrom}`}
      >{t`The rules, and a calculator`}</Link>
    </Details>
  );
}
