import { Link } from "react-router";
import type { RepeatLinkFragment } from "../gql/graphql";
import { WrittenInline } from "./Written";
import { longDate } from "../ui/dates";

/** The same thing asked for in another year: each leads to the other. */
export function Repeats({
  what,
  links,
}: {
  what: string;
  links: readonly (RepeatLinkFragment & { source?: { title: string; madeOn: string } | null })[];
}) {
  if (links.length === 0) return null;

  return (
    <span className="portal-detail">
      {what}
      {": "}
      {links.map(({ reference, number, source }, index) => (
        <span key={reference}>
          {index > 0 && "; "}
          <Link className="govuk-link" to={`/recommendations/${reference}`}>
            {number ?? reference}
          </Link>
          {source && (
            <>
              {", "}
              <WrittenInline>{source.title}</WrittenInline>, {longDate(source.madeOn)}
            </>
          )}
        </span>
      ))}
    </span>
  );
}
