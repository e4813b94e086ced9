import type { ProgrammeStandingFragment } from "../gql/graphql";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";

/** What the programme sets, with what each meeting is to find out. */
export function TopicsInWords({ topics }: { topics: ProgrammeStandingFragment["topics"] }) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {topics.map(({ id, title, aim, meeting }) => (
        <li key={id}>
          <strong>
            <WrittenInline>{title}</WrittenInline>
          </strong>
          <span className="portal-detail">{meeting && `${longDate(meeting.heldOn)}: ${meeting.title}`}</span>
          {aim !== null && (
            <span className="portal-detail">
              <WrittenInline>{aim}</WrittenInline>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
