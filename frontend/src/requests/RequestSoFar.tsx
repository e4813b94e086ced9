import { t } from "@lingui/core/macro";
import type { RequestToActOnQuery } from "../gql/graphql";
import { DateAsSet } from "../portal/DateAsSet";
import { RequestStatusTag } from "../portal/statusTags";
import { Markdown } from "../ui/Markdown";
import { SummaryList } from "../ui/SummaryList";
import { Conversation } from "./Conversation";

export type RequestAtHand = NonNullable<RequestToActOnQuery["request"]>;

/** What was asked and what was said since, so that nobody acts on a request unread. */
export default function RequestSoFar({ request }: { request: RequestAtHand }) {
  const optional = [
    { term: t`Why it is asked`, value: request.why },
    { term: t`Form of the answer`, value: request.form },
    { term: t`Who is to see to it`, value: request.owner },
  ];

  return (
    <>
      <SummaryList
        rows={[
          { term: t`Status`, value: <RequestStatusTag status={request.status} /> },
          { term: t`Question`, value: <Markdown text={request.question} /> },
          ...optional.filter(({ value }) => value !== null),
          {
            term: t`Answer due`,
            value: request.dueOn === null ? null : <DateAsSet dueOn={request.dueOn} setOn={request.sentOn} />,
          },
        ]}
      />
      {request.messages.length > 0 && <Conversation messages={request.messages} />}
    </>
  );
}
