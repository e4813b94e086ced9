import { t } from "@lingui/core/macro";
import type { AgendaItemWordsFragment } from "../gql/graphql";
import { outcomeWord } from "../portal/statusWords";
import { Written, WrittenInline, writtenLang } from "../portal/Written";
import { SummaryList } from "../ui/SummaryList";
import { Tag } from "../ui/Tag";
import { ItemActions, ItemAssurances, ItemLinks } from "./ItemParts";

function Note({ note }: { note: NonNullable<AgendaItemWordsFragment["note"]> }) {
  return (
    <>
      {note.discussion && <Written>{note.discussion}</Written>}
      {note.outcomeWords && <Written>{note.outcomeWords}</Written>}
    </>
  );
}

/** One item: what the office holder requires, what it is about, and what came of it. */
export function AgendaItem({ item, holder }: { item: AgendaItemWordsFragment; holder: string }) {
  const { note, actions, assurances, recommendations, requests } = item;
  const linked = recommendations.length + requests.length > 0;

  return (
    <section className="portal-item" aria-labelledby={`item-${item.number}`}>
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
          ...(note?.outcome ? [{ term: t`Outcome`, value: outcomeWord(note.outcome) }] : []),
          ...(note ? [{ term: t`What was said`, value: <Note note={note} /> }] : []),
          ...(actions.length > 0 ? [{ term: t`Actions`, value: <ItemActions actions={actions} /> }] : []),
          ...(assurances.length > 0 ? [{ term: t`Assurance`, value: <ItemAssurances assurances={assurances} /> }] : []),
        ]}
      />
    </section>
  );
}
