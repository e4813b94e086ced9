import { t } from "@lingui/core/macro";
import { writtenLang } from "../portal/Written";
import { longDate, longDateTime } from "../ui/dates";
import { Markdown } from "../ui/Markdown";
import type { WholeMeeting } from "./MeetingActs";

/** Editions are pages of their own, without this application: plain links. */
function Editions({ meeting: { agendaEdition, minutesEdition } }: { meeting: WholeMeeting }) {
  return (
    <ul className="govuk-list">
      {agendaEdition && (
        <li>
          <a className="govuk-link" href={agendaEdition.path}>{t`The agenda as published`}</a>,{" "}
          {longDateTime(agendaEdition.publishedAt)}
        </li>
      )}
      {minutesEdition && (
        <li>
          <a className="govuk-link" href={minutesEdition.path}>{t`The minutes as published`}</a>,{" "}
          {longDateTime(minutesEdition.publishedAt)}
        </li>
      )}
    </ul>
  );
}

export function MeetingMinutes({ meeting }: { meeting: WholeMeeting }) {
  const { minutes, minutesEdition, agendaEdition } = meeting;

  return (
    <section aria-labelledby="minutes">
      <h2 className="govuk-heading-m" id="minutes">{t`Minutes and published papers`}</h2>
      {!minutes && !minutesEdition && <p className="govuk-body">{t`Minutes are not recorded here.`}</p>}
      {(agendaEdition ?? minutesEdition) && <Editions meeting={meeting} />}
      {minutes?.agreedOn && <p className="govuk-body">{t`Agreed on ${longDate(minutes.agreedOn)}`}</p>}
      {minutes && (
        <div lang={writtenLang}>
          <Markdown text={minutes.text} />
        </div>
      )}
    </section>
  );
}
