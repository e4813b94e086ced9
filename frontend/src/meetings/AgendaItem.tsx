import { t } from "@lingui/core/macro";
import type { AgendaItemWordsFragment } from "../gql/graphql";
import { outcomeWord } from "../portal/statusWords";
import { Written, WrittenInline, writtenLang } from "../portal/Written";
import { SummaryList } from "../ui/SummaryList";
import { longDate } from "../ui/dates";
import { Tag } from "../ui/Tag";
import { Link } from "react-router";
import { itemLook } from "./itemLook";
import { Papers } from "./Papers";
import { ItemActions, ItemAssurances, ItemLinks } from "./ItemParts";

function Note({ note }: { note: NonNullable<AgendaItemWordsFragment["note"]> }) {
  return (
    <>
      {note.discussion && <Written>{note.discussion}</Written>}
      {note.outcomeWords && <Written>{note.outcomeWords}</Written>}
    </>
  );
}

function Carried({ item: { meeting } }: { item: NonNullable<AgendaItemWordsFragment["carriedFrom"]> }) {
  if (meeting === null) return null;
  return (
    <Link className="govuk-link" to={`/meetings/${meeting.reference}`}>
      {longDate(meeting.heldOn)}
    </Link>
  );
}

/** One item: what the office holder requires, what it is about, and what came of it. */
export function AgendaItem({
  item,
  holder,
  meeting,
}: {
  item: AgendaItemWordsFragment;
  holder: string;
  meeting: string;
}) {
  const { note, actions, assurances, recommendations, reports, requests, papers, carriedFrom, carriedTo } = item;
  const linked = recommendations.length + reports.length + requests.length > 0;

  return (
    <section className={itemLook(item)} aria-labelledby={`item-${item.number}`}>
      <h3 className="govuk-heading-s" id={`item-${item.number}`} lang={writtenLang}>
        {item.number}. {item.title}
      </h3>
      {item.isPrivate && (
        <p className="govuk-body">
          <Tag colour="grey">{t`Private`}</Tag> <WrittenInline>{item.privateGround}</WrittenInline>
        </p>
      )}
      <SummaryList
        rows={[
          { term: t`${holder}: what is required`, value: <Written>{item.requirement}</Written> },
          ...(linked ? [{ term: t`About`, value: <ItemLinks item={item} /> }] : []),
          ...(carriedFrom ? [{ term: t`Carried over from`, value: <Carried item={carriedFrom} /> }] : []),
          ...(papers.length > 0 ? [{ term: t`Papers`, value: <Papers papers={papers} meeting={meeting} /> }] : []),
          ...(note?.outcome ? [{ term: t`Outcome`, value: outcomeWord(note.outcome) }] : []),
          ...(note?.discussion || note?.outcomeWords ? [{ term: t`What was said`, value: <Note note={note} /> }] : []),
          ...(actions.length > 0 ? [{ term: t`Actions`, value: <ItemActions actions={actions} /> }] : []),
          ...(assurances.length > 0 ? [{ term: t`Assurance`, value: <ItemAssurances assurances={assurances} /> }] : []),
          ...(carriedTo ? [{ term: t`Carried over to`, value: <Carried item={carriedTo} /> }] : []),
        ]}
      />
    </section>
  );
}
