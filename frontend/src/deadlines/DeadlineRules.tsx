import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { DeadlineRulesQuery } from "../gql/graphql";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";

type Rule = DeadlineRulesQuery["deadlineRules"][number];

/** All the rules, each with its law, for those who want to count for themselves. */
export function DeadlineRules({ rules }: { rules: readonly Rule[] }) {
  const [published, last] = [longDate("2022-03-29"), longDate("2022-05-23")];
  const none = t`Not recorded here`;

  return (
    <>
      <h2 className="govuk-heading-m">{t`The rules`}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{t`Every calendar day counts, and the last day does not move when it is a Sunday or a holiday.`}</li>
        <li>{t`All of the last day, to midnight in London, is in time.`}</li>
        <li>{t`Where the office sets a day, or a report states one, it is that day and no rule counts it. Where no day is known, nothing is called late.`}</li>
        <li>
          <Link
            className="govuk-link"
            to="/deadlines?rule=SECTION_55&from=2022-03-29"
          >{t`A report of ${published} must be answered by ${last}.`}</Link>
        </li>
      </ul>
      <Table
        caption={t`What is due, by which rule`}
        captionSize="hidden"
        rows={rules}
        rowKey={({ code }) => code}
        columns={[
          {
            heading: t`What is due`,
            cell: ({ name, note }) => (
              <>
                {name}
                {note && <span className="portal-detail">{note}</span>}
              </>
            ),
          },
          { heading: t`Who is to act`, cell: ({ actor }) => actor },
          { heading: t`Counted from`, cell: ({ starts }) => starts ?? t`Nothing is counted` },
          { heading: t`Length`, cell: ({ length }) => length },
          { heading: t`More time`, cell: ({ moreTime }) => moreTime ?? none },
          { heading: t`Where it stands`, cell: ({ law }) => law ?? none },
        ]}
      />
    </>
  );
}
