import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { DaysLeft } from "../portal/DaysLeft";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";
import { kindWord, type Week } from "./dueItems";

/** What is due in one week; each row opens its thing. */
export function WeekTable({ week: { from, items } }: { week: Week }) {
  return (
    <section id={`week-${from}`}>
      <Table
        caption={t`Week from ${longDate(from)}`}
        rows={items}
        rowKey={({ key }) => key}
        columns={[
          {
            heading: t`What is due`,
            cell: ({ kind, what, about, to }) => (
              <>
                <Link className="govuk-link" to={to}>
                  <WrittenInline>{what}</WrittenInline>
                </Link>
                <span className="portal-detail">
                  {kindWord(kind)}
                  {about !== null && (
                    <>
                      {" · "}
                      <WrittenInline>{about}</WrittenInline>
                    </>
                  )}
                </span>
              </>
            ),
          },
          {
            heading: t`Due`,
            day: true,
            cell: ({ on }) => (
              <>
                {longDate(on)}
                <span className="portal-detail">
                  <DaysLeft dueOn={on} />
                </span>
              </>
            ),
          },
          {
            heading: t`Who is to act`,
            cell: ({ who }) => (who === null ? t`Not recorded here` : <WrittenInline>{who}</WrittenInline>),
          },
        ]}
      />
    </section>
  );
}
