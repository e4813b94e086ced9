import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { RoomItemFragment } from "../gql/graphql";
import { AssuranceTag, RequestStatusTag } from "../portal/statusTags";
import { outcomeWord } from "../portal/statusWords";
import { Written, WrittenInline, writtenLang } from "../portal/Written";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";
import { Tag } from "../ui/Tag";
import { itemLook } from "./itemLook";
import { DiscussionNotes } from "./DiscussionNotes";

function Outcome({ note }: { note: RoomItemFragment["note"] }) {
  if (!note?.outcome) return t`None yet`;
  return (
    <>
      {outcomeWord(note.outcome)}
      {note.outcomeWords && <Written>{note.outcomeWords}</Written>}
    </>
  );
}

function Actions({ actions }: { actions: RoomItemFragment["actions"] }) {
  if (actions.length === 0) return t`None yet`;
  return (
    <ul className="govuk-list">
      {actions.map(({ reference, subject, owner, dueOn, status }) => (
        <li key={reference}>
          <Link className="govuk-link" to={`/requests/${reference}`}>
            <WrittenInline>{subject}</WrittenInline>
          </Link>{" "}
          <RequestStatusTag status={status} />
          <div className="govuk-hint govuk-!-margin-bottom-0">
            {[owner, dueOn && t`due ${longDate(dueOn)}`].filter(Boolean).join(", ")}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Taken({
  item: { recommendations, requests, assurances, number },
  room,
}: {
  item: RoomItemFragment;
  room: string | null;
}) {
  return (
    <ul className="govuk-list">
      {recommendations.map(({ reference, text }) => {
        const proposed = assurances.find(({ recommendation }) => recommendation?.reference === reference);
        return (
          <li key={reference}>
            <Link className="govuk-link" to={`/recommendations/${reference}`}>
              {reference}
            </Link>{" "}
            {text === null ? t`The wording has not been entered` : <WrittenInline>{text}</WrittenInline>}
            <br />
            {proposed ? (
              <>
                <AssuranceTag rating={proposed.rating} />{" "}
                {proposed.state === "PROPOSED" ? t`proposed at this meeting` : t`confirmed at this meeting`}
              </>
            ) : (
              room !== null && (
                <Link className="govuk-link" to={`${room}/${number}/assurance/${reference}`}>
                  {t`Propose an assurance`}
                  <span className="govuk-visually-hidden"> {t`on ${reference}`}</span>
                </Link>
              )
            )}
          </li>
        );
      })}
      {requests.map(({ reference, subject, status }) => (
        <li key={reference}>
          <Link className="govuk-link" to={`/requests/${reference}`}>
            {reference}
          </Link>{" "}
          <WrittenInline>{subject}</WrittenInline> <RequestStatusTag status={status} />
        </li>
      ))}
    </ul>
  );
}

/** One item while it is taken: what is required, the notes, and what came of it. `room` is null where nothing may be recorded. */
export function RoomItem({ item, room }: { item: RoomItemFragment; room: string | null }) {
  const { number, title, recommendations, requests, isPrivate } = item;
  const act = (page: string, text: string, of: string) =>
    room === null ? undefined : { to: `${room}/${number}/${page}`, text, of };

  return (
    <section className={itemLook(item)} aria-labelledby={`item-${number}`}>
      <h2 className="govuk-heading-m" id={`item-${number}`} lang={writtenLang}>
        {number}. {title}
      </h2>
      {isPrivate && (
        <p className="govuk-body">
          <Tag colour="grey">{t`Private`}</Tag>
        </p>
      )}
      <Written>{item.requirement}</Written>
      {room !== null && <DiscussionNotes item={item} />}
      {room === null && item.note?.discussion && <Written>{item.note.discussion}</Written>}
      <SummaryList
        rows={[
          ...(recommendations.length + requests.length > 0
            ? [{ term: t`Takes up`, value: <Taken item={item} room={room} /> }]
            : []),
          {
            term: t`Outcome`,
            value: <Outcome note={item.note} />,
            action: act("outcome", item.note?.outcome ? t`Change` : t`Record`, t`the outcome of item ${number}`),
          },
          {
            term: t`Actions`,
            value: <Actions actions={item.actions} />,
            action: act("action", t`Record`, t`an action of item ${number}`),
          },
        ]}
      />
    </section>
  );
}
