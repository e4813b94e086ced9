import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import { ChangedDocument } from "../gql/graphql";
import { dayOf } from "../portal/choices";
import { recommendationKindWord } from "../portal/recommendationWords";
import { useForceFilter } from "../portal/useForceFilter";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { FilterPanel } from "../ui/FilterPanel";
import { PageHeading } from "../ui/PageHeading";
import { monthBefore } from "./monthBefore";

/** What is new since a day, which the address holds; without one, since a month ago. */
export function Component() {
  const [address] = useSearchParams();
  const { today } = useViewer();
  const forceFilter = useForceFilter();
  const since = dayOf(address, "since") ?? monthBefore(today);
  const force = address.get("force");
  const changed = useRead(ChangedDocument, { force, since: `${since}T00:00:00Z`, from: since, today });
  const all = (room: string, ...filters: readonly [string, string][]) =>
    `/${room}?${new URLSearchParams([...(force === null ? [] : [["force", force]]), ...filters]).toString()}`;

  return (
    <>
      <PageHeading>{t`What has changed since ${longDate(since)}`}</PageHeading>
      <div className="portal-columns">
        <FilterPanel filters={[forceFilter, { kind: "date", name: "since", label: t`Since` }]} />
        <div>
          <News
            heading={t`Recommendations recorded, published or spoken about`}
            count={changed.recommendations.totalCount}
            to={all("recommendations", ["changed", since])}
            rows={changed.recommendations.nodes.map(({ reference, text, kind, number }) => ({
              to: `/recommendations/${reference}`,
              name:
                text === null ? (
                  `${recommendationKindWord(kind)} ${number ?? reference}`
                ) : (
                  <WrittenInline>{text}</WrittenInline>
                ),
            }))}
          />
          <News
            heading={t`Reports published`}
            count={changed.reports.totalCount}
            to={all("reports", ["from", since])}
            rows={changed.reports.nodes.map(({ reference, title, publishedOn }) => ({
              to: `/reports/${reference}`,
              name: <WrittenInline>{title}</WrittenInline>,
              on: publishedOn,
            }))}
          />
          <News
            heading={t`Requests sent`}
            count={changed.requests.totalCount}
            to={all("requests", ["sent-from", since])}
            rows={changed.requests.nodes.map(({ reference, subject, sentOn }) => ({
              to: `/requests/${reference}`,
              name: <WrittenInline>{subject}</WrittenInline>,
              on: sentOn,
            }))}
          />
          <News
            heading={t`Meetings held`}
            count={changed.meetings.totalCount}
            to={all("meetings", ["from", since], ["to", today])}
            rows={changed.meetings.nodes.map(({ reference, title, heldOn }) => ({
              to: `/meetings/${reference}`,
              name: <WrittenInline>{title}</WrittenInline>,
              on: heldOn,
            }))}
          />
        </div>
      </div>
    </>
  );
}

interface NewsProps {
  heading: string;
  count: number;
  /** All of them. */
  to: string;
  rows: readonly { to: string; name: ReactNode; on?: string | null }[];
}

/** How many there are of one kind, and the first of them. */
function News({ heading, count, to, rows }: NewsProps) {
  return (
    <section className="govuk-!-margin-bottom-6">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-2">
        {heading}:{" "}
        <Link className="govuk-link" to={to}>
          {i18n.number(count)}
        </Link>
      </h2>
      {count === 0 && <p className="govuk-body">{t`Nothing that you may see.`}</p>}
      <ul className="govuk-list govuk-list--spaced">
        {rows.map(({ to: page, name, on }) => (
          <li key={page}>
            <Link className="govuk-link" to={page}>
              {name}
            </Link>
            {on && <span className="portal-detail">{longDate(on)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
