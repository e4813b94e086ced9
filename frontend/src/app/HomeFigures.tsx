import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { HomeQuery } from "../gql/graphql";
import { longDateTime } from "../ui/dates";
import { Figures } from "../ui/Figures";

/** The shape in four numbers. Each opens the very rows that it counts. */
export function HomeFigures({ summary, force }: { summary: HomeQuery["summary"]; force: string | null }) {
  const rows = (room: string, ...filters: readonly [string, string][]) =>
    `/${room}?${new URLSearchParams([...(force === null ? [] : [["force", force]]), ...filters]).toString()}`;

  return (
    <section aria-label={t`Figures`}>
      <Figures
        figures={[
          {
            count: summary.recommendations,
            label: t`Recommendations`,
            meaning: t`Recommendations and areas for improvement that are recorded here, in every state`,
            to: rows("recommendations"),
          },
          {
            count: summary.overdueRecommendations,
            label: t`Overdue`,
            meaning: t`Recommendations past their due day that the force has not claimed complete and the inspectorate has not closed`,
            to: rows("recommendations", ["overdue", "true"]),
            warn: true,
          },
          {
            count: summary.disputedRecommendations,
            label: t`Recommendations where accounts differ`,
            meaning: t`Recommendations about which the force, the office holder and the inspectorate say different things`,
            to: rows("recommendations", ["disputed", "true"]),
          },
          {
            count: summary.requestsAwaitingAnswer,
            label: t`Requests awaiting an answer`,
            meaning: t`Requests that were sent to the chief constable, or sent back, and for which no answer is recorded here`,
            to: rows("requests", ["awaiting", "true"]),
          },
        ]}
      />
      <p className="govuk-body">
        <Link
          className="govuk-link"
          to={rows("numbers")}
        >{t`All numbers, with how old and where things are stuck`}</Link>
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to={rows("deadlines/due")}>{t`What is due, and when`}</Link>
      </p>
      <p className="govuk-body-s">{t`Counted on ${longDateTime(summary.countedAt)}, from what you may see.`}</p>
    </section>
  );
}
