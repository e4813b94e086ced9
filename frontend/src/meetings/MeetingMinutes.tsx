import { t } from "@lingui/core/macro";
import type { EditionOfMeetingFragment } from "../gql/graphql";
import { PublishLink } from "../portal/PublishLink";
import { Withdrawals } from "../portal/Withdrawals";
import { writtenLang } from "../portal/Written";
import { longDate, longDateTime } from "../ui/dates";
import { Markdown } from "../ui/Markdown";
import type { WholeMeeting } from "./MeetingActs";

/** An edition is a page of its own, without this application: a plain link. */
function PublishedText({ edition, children }: { edition: EditionOfMeetingFragment; children: string }) {
  return (
    <li>
      {edition.audience === "PUBLIC" && (
        <>
          <a className="govuk-link" href={edition.path}>
            {children}
          </a>
          , {longDateTime(edition.publishedAt)}
        </>
      )}
      <PublishLink record={edition} />
    </li>
  );
}

export function MeetingMinutes({ meeting }: { meeting: WholeMeeting }) {
  const { minutes, minutesEdition, agendaEdition } = meeting;

  return (
    <section aria-labelledby="minutes">
      <h2 className="govuk-heading-m" id="minutes">{t`Minutes and published papers`}</h2>
      {!minutes && !minutesEdition && <p className="govuk-body">{t`Minutes are not recorded here.`}</p>}
      {(agendaEdition ?? minutesEdition) && (
        <ul className="govuk-list">
          {agendaEdition && <PublishedText edition={agendaEdition}>{t`The agenda as published`}</PublishedText>}
          {minutesEdition && <PublishedText edition={minutesEdition}>{t`The minutes as published`}</PublishedText>}
        </ul>
      )}
      <Withdrawals withdrawals={meeting.withdrawals} />
      {minutes?.agreedOn && <p className="govuk-body">{t`Agreed on ${longDate(minutes.agreedOn)}`}</p>}
      {minutes && (
        <div lang={writtenLang}>
          <Markdown text={minutes.text} />
        </div>
      )}
    </section>
  );
}
