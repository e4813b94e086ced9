import { t } from "@lingui/core/macro";
import { DeadlinesDocument, type DeadlinesQueryVariables } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { dayCount } from "../ui/dayCount";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";

export function CountedDeadline({ rule, from }: DeadlinesQueryVariables) {
  const { deadline } = useRead(DeadlinesDocument, { rule, from });

  return (
    <section aria-labelledby="counted">
      <h2 className="govuk-heading-m" id="counted">{t`Due by ${longDate(deadline.dueOn)}`}</h2>
      <SummaryList
        rows={[
          { term: t`Counted from`, value: longDate(deadline.countedFrom) },
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
