import { t } from "@lingui/core/macro";
import type { SaidOverRequestFragment } from "../gql/graphql";
import { WrittenInline } from "../portal/Written";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { longDate } from "../ui/dates";
import { Tag } from "../ui/Tag";
import { Timeline } from "../ui/Timeline";
import { messageWord } from "./messageWords";

type Message = SaidOverRequestFragment;

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

/** That something is withheld from the public, and on which ground. */
function Withheld({ ground }: { ground: string }) {
  return (
    <p className="govuk-body">
      <Tag colour="grey">{t`Withheld`}</Tag> {t`Ground:`} <WrittenInline>{ground}</WrittenInline>
    </p>
  );
}

interface ConversationProps {
  messages: readonly Message[];
  /** What the reader is only told the ground of. */
  withheld?: readonly { saidOn: string; by: string; ground: string }[];
}

/** What was said about a request, in order. None of it is ever edited. */
export function Conversation({ messages, withheld = [] }: ConversationProps) {
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
              {message.withheldGround !== null && <Withheld ground={message.withheldGround} />}
            </>
          ),
        }))}
      />
      {withheld.map(({ saidOn, by, ground }) => (
        <div key={`${saidOn} ${by}`}>
          <h3 className="govuk-heading-s">
            {longDate(saidOn)}: <WrittenInline>{by}</WrittenInline>
          </h3>
          <Withheld ground={ground} />
        </div>
      ))}
    </section>
  );
}
