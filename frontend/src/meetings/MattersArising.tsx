import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { AgendaToPrepareQuery } from "../gql/graphql";
import { OverdueTag } from "../portal/marks";
import { RequestStatusTag } from "../portal/statusTags";
import { WrittenInline } from "../portal/Written";
import { ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";

type Meeting = NonNullable<AgendaToPrepareQuery["meeting"]>;

/** What earlier meetings of the same kind left to this one: items to carry over, and actions that are not done. */
export function MattersArising({ meeting, agenda }: { meeting: Meeting; agenda: string }) {
  const { mattersArising, openActions } = meeting;
  if (mattersArising.length + openActions.length === 0) return null;

  return (
    <section aria-labelledby="arising">
      <h2 className="govuk-heading-m" id="arising">{t`Matters arising`}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {mattersArising.map(({ id, title, meeting: earlier }) => (
          <li key={id}>
            <WrittenInline>{title}</WrittenInline>
            {earlier && (
              <>
                {", "}
                <Link className="govuk-link" to={`/meetings/${earlier.reference}`}>
                  {t`not done on ${longDate(earlier.heldOn)}`}
                </Link>
              </>
            )}
          </li>
        ))}
        {openActions.map(({ reference, subject, owner, dueOn, status, overdue }) => (
          <li key={reference}>
            <Link className="govuk-link" to={`/requests/${reference}`}>
              <WrittenInline>{subject}</WrittenInline>
            </Link>{" "}
            <RequestStatusTag status={status} /> {overdue && <OverdueTag />}
            <span className="portal-detail">
              {[owner, dueOn ? t`due ${longDate(dueOn)}` : t`no due day is recorded here`].filter(Boolean).join(", ")}
            </span>
          </li>
        ))}
      </ul>
      {meeting.viewerCanPlan && mattersArising.length > 0 && (
        <ButtonLink to={`${agenda}/carry-over`} manner="secondary">{t`Carry items over to this agenda`}</ButtonLink>
      )}
    </section>
  );
}
