import { plural } from "@lingui/core/macro";
import { Link } from "react-router";

/** The claims that wait beyond those of which the inbox tells, and the list that holds them all. */
export function MoreClaims({ count, force }: { count: number; force: string | null }) {
  return (
    <p className="govuk-body">
      <Link
        className="govuk-link"
        to={`/recommendations?forceStatus=CLAIMED_COMPLETE&order=DUE_SOONEST${force === null ? "" : `&force=${force}`}`}
      >
        {plural(count, {
          one: "# more claim of completion waits for your signature: see them all in the list",
          other: "# more claims of completion wait for your signature: see them all in the list",
        })}
      </Link>
    </p>
  );
}
