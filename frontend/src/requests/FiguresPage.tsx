import { i18n } from "@lingui/core";
import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { RequestFiguresDocument } from "../gql/graphql";
import { dayOf } from "../portal/choices";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { Details } from "../ui/Details";
import { FilterPanel } from "../ui/FilterPanel";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { answeredBetween } from "./answeredBetween";

const long = (days: number | null) =>
  days === null ? t`None answered` : plural(days, { one: "# day", other: "# days" });

/** How each force answers what is asked of it. Every number opens the requests that it counts. */
export function Component() {
  const [address] = useSearchParams();
  const { today } = useViewer();
  const [from, to] = [dayOf(address, "answered-from"), dayOf(address, "answered-to")];
  const { requestFigures } = useRead(RequestFiguresDocument, { answeredFrom: from, answeredTo: to });
  const between = `${from === null ? "" : `&answered-from=${from}`}&answered-to=${to ?? today}`;
  const opens = (slug: string | undefined, count: number, query: string) =>
    count === 0 ? (
      count
    ) : (
      <Link className="govuk-link" to={`/requests?force=${slug ?? ""}${query}`}>
        {i18n.number(count)}
      </Link>
    );

  return (
    <>
      <BackLink to="/requests">{t`Requests`}</BackLink>
      <PageHeading>{t`How requests are answered`}</PageHeading>
      <Details summary={t`What exactly is counted`}>
        <p className="govuk-body">
          {t`Open: an answer is awaited, whether the request was sent, acknowledged, asked about or returned. Late: the last day has passed. Returned: an answer or a refusal went back as insufficient at least once.`}
        </p>
        <p className="govuk-body">
          {t`Time to answer: calendar days from the day of sending to the day of the answer or refusal that stands. The median is the middle one: half took no longer. An answer that went back does not count.`}
        </p>
        <p className="govuk-body">{t`Only requests that you can see are counted. Each number opens them.`}</p>
      </Details>
      <div className="portal-columns">
        <FilterPanel filters={answeredBetween()} />
        {requestFigures.length === 0 ? (
          <p className="govuk-body">{t`Forces that were asked something would stand here.`}</p>
        ) : (
          <Table
            caption={t`How each force answers`}
            captionSize="m"
            rows={requestFigures}
            rowKey={({ force }) => force?.slug ?? ""}
            columns={[
              { heading: t`Force`, cell: ({ force }) => force?.name },
              {
                heading: t`Open`,
                cell: ({ force, awaiting }) =>
                  opens(
                    force?.slug,
                    awaiting,
                    "&status=SENT&status=ACKNOWLEDGED&status=CLARIFICATION_SOUGHT&status=RETURNED",
                  ),
              },
              { heading: t`Late`, cell: ({ force, overdue }) => opens(force?.slug, overdue, "&overdue=true") },
              {
                heading: t`More time asked for`,
                cell: ({ force, moreTimeAsked }) => opens(force?.slug, moreTimeAsked, "&more-time=true"),
              },
              { heading: t`Returned`, cell: ({ force, returned }) => opens(force?.slug, returned, "&returned=true") },
              {
                heading: t`Answered`,
                cell: ({ force, answered }) => opens(force?.slug, answered, between),
              },
              { heading: t`Median time to answer`, cell: ({ medianDays }) => long(medianDays) },
              { heading: t`Longest`, cell: ({ longestDays }) => long(longestDays) },
            ]}
          />
        )}
      </div>
    </>
  );
}
