import { t } from "@lingui/core/macro";
import { DeadlinesDocument, type DeadlineRulesQuery, type DeadlinesQueryVariables } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { dayCount } from "../ui/dayCount";
import { longDate } from "../ui/dates";
import { InsetText } from "../ui/InsetText";
import { SummaryList } from "../ui/SummaryList";

export function CountedDeadline({ rule, from }: DeadlinesQueryVariables) {
  const { deadline } = useRead(DeadlinesDocument, { rule, from });

  return (
    <section aria-labelledby="counted">
      <h2 className="govuk-heading-m" id="counted">{t`Due by ${longDate(deadline.dueOn)}`}</h2>
      <SummaryList
        rows={[
          { term: t`Day 1`, value: longDate(deadline.countedFrom) },
          { term: t`Length`, value: dayCount(deadline.days) },
        ]}
      />
      <h3 className="govuk-heading-s">{t`How we counted`}</h3>
      <ol className="govuk-list govuk-list--number">
        {deadline.explanation.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

/** By this rule nothing is counted: no day is made of what is not known. */
export function NotCounted({ rule: { name, length, note } }: { rule: DeadlineRulesQuery["deadlineRules"][number] }) {
  return (
    <InsetText>
      <p className="govuk-body">{t`${name}: ${length}.`}</p>
      {note && <p className="govuk-body">{note}</p>}
    </InsetText>
  );
}
