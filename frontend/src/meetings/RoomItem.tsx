import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { RoomItemFragment } from "../gql/graphql";
import { RestsOn } from "../portal/RestsOn";
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
  item: { recommendations, reports, requests, assurances, number },
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
                <RestsOn evidence={proposed.evidence} />
              </>
            ) : (
              room !== null && (
                <Link className="govuk-link" to={`${room}/${number}/assurance?recommendation=${reference}`}>
                  {t`Propose an assurance`}
                  <span className="govuk-visually-hidden"> {t`on ${reference}`}</span>
                </Link>
              )
            )}
          </li>
        );
      })}
      {reports.map(({ reference, title }) => (
        <li key={reference}>
          <Link className="govuk-link" to={`/reports/${reference}`}>
            <WrittenInline>{title}</WrittenInline>
          </Link>
        </li>
      ))}
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
  const { number, title, recommendations, reports, requests, isPrivate } = item;
  const assurable = recommendations.filter(
    ({ reference }) => !item.assurances.some(({ recommendation }) => recommendation?.reference === reference),
  );
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
          ...(recommendations.length + reports.length + requests.length > 0
            ? [
                {
                  term: t`Takes up`,
                  value: <Taken item={item} room={room} />,
                  action:
                    assurable.length > 1
                      ? act("assurance", t`Propose one assurance`, t`on ${assurable.length} recommendations`)
                      : undefined,
                },
              ]
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
