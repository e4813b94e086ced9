import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { ProgrammeStandingFragment } from "../gql/graphql";
import { WrittenInline } from "../portal/Written";

type Topics = ProgrammeStandingFragment["topics"];

/** What is set for one meeting. `change` is null where nothing may be changed. */
export function TopicList({ topics, year, change }: { topics: Topics; year: number; change: boolean }) {
  if (topics.length === 0) return t`None yet`;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {topics.map(({ id, title, aim, recommendations, requests }) => (
        <li key={id}>
          {change ? (
            <Link
              className="govuk-link"
              to={`/meetings/programme/topics/${encodeURIComponent(id)}?year=${year}`}
              aria-label={t`Change the topic ${title}`}
            >
              <WrittenInline>{title}</WrittenInline>
            </Link>
          ) : (
            <WrittenInline>{title}</WrittenInline>
          )}
          {aim !== null && (
            <span className="portal-detail">
              <WrittenInline>{aim}</WrittenInline>
            </span>
          )}
          <span className="portal-detail">
            {[
              recommendations.length > 0 &&
                plural(recommendations.length, { one: "# recommendation", other: "# recommendations" }),
              requests.length > 0 && plural(requests.length, { one: "# request", other: "# requests" }),
            ]
              .filter(Boolean)
              .join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
