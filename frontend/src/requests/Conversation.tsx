import { t } from "@lingui/core/macro";
import type { RequestMessageKind, RequestQuery } from "../gql/graphql";
import { Written, WrittenInline } from "../portal/Written";
import { Timeline } from "../ui/Timeline";

type Message = NonNullable<RequestQuery["request"]>["messages"][number];

const messageWord = (kind: RequestMessageKind): string =>
  ({
    SENT: t`Sent`,
    ANSWERED: t`Answered`,
    RETURNED: t`Answer returned as insufficient`,
    ACCEPTED: t`Answer accepted`,
    WITHDRAWN: t`Withdrawn`,
  })[kind];

/** What was said about a request, in order. None of it is ever edited. */
export function Conversation({ messages }: { messages: readonly Message[] }) {
  return (
    <section aria-labelledby="said">
      <h2 className="govuk-heading-m" id="said">{t`What was said so far`}</h2>
      {messages.length === 0 && (
        <p className="govuk-body">{t`What was sent and answered would stand here. Nothing is recorded here.`}</p>
      )}
      <Timeline
        entries={messages.map(({ id, kind, by, on, words }) => ({
          key: id,
          title: messageWord(kind),
          byline: <WrittenInline>{by}</WrittenInline>,
          date: on,
          children: words && <Written>{words}</Written>,
        }))}
      />
    </section>
  );
}
