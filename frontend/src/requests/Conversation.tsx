import { t } from "@lingui/core/macro";
import type { RequestMessageKind, SaidOverRequestFragment } from "../gql/graphql";
import { WrittenInline } from "../portal/Written";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { longDate } from "../ui/dates";
import { Timeline } from "../ui/Timeline";

type Message = SaidOverRequestFragment;

const messageWord = (kind: RequestMessageKind): string =>
  ({
    SENT: t`Sent`,
    ACKNOWLEDGED: t`Acknowledged`,
    ASSIGNED: t`Given to a lead`,
    CLARIFICATION_SOUGHT: t`Clarification sought`,
    CLARIFIED: t`Clarified`,
    EXTENSION_ASKED: t`More time asked for`,
    EXTENSION_GRANTED: t`More time given`,
    EXTENSION_DECLINED: t`More time not given`,
    EXTENDED: t`Last day moved`,
    ANSWERED: t`Answered`,
    ANSWERED_IN_PART: t`Answered in part`,
    REFUSED: t`Refused`,
    RETURNED: t`Answer returned as insufficient`,
    ACCEPTED: t`Answer accepted`,
    ESCALATED: t`Taken further`,
    CLOSED: t`Closed`,
    WITHDRAWN: t`Withdrawn`,
  })[kind];

/** What beyond words was said: by when, and on what ground something is not given. */
function Terms({ kind, dueOn, ground }: Message) {
  if (dueOn === null && ground === null) return null;

  return (
    <p className="govuk-body">
      {dueOn !== null &&
        (kind === "EXTENSION_ASKED" ? t`Asked for until ${longDate(dueOn)}` : t`Due ${longDate(dueOn)}`)}
      {ground !== null && (
        <>
          {t`Not given, on this ground:`} <WrittenInline>{ground}</WrittenInline>
        </>
      )}
    </p>
  );
}

/** What was said about a request, in order. None of it is ever edited. */
export function Conversation({ messages }: { messages: readonly Message[] }) {
  return (
    <section aria-labelledby="said">
      <h2 className="govuk-heading-m" id="said">{t`What was said so far`}</h2>
      {messages.length === 0 && (
        <p className="govuk-body">{t`What was sent and answered would stand here. Nothing is recorded here.`}</p>
      )}
      <Timeline
        entries={messages.map((message) => ({
          key: message.id,
          title: messageWord(message.kind),
          byline: <WrittenInline>{message.by}</WrittenInline>,
          date: message.on,
          children: (
            <>
              {message.words && <WrittenMarkdown text={message.words} />}
              <Terms {...message} />
            </>
          ),
        }))}
      />
    </section>
  );
}
