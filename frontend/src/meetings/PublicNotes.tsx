import { t } from "@lingui/core/macro";
import type { MinutesToWriteQuery } from "../gql/graphql";
import { outcomeWord } from "../portal/statusWords";
import { Written, writtenLang } from "../portal/Written";

type Items = NonNullable<MinutesToWriteQuery["meeting"]>["agendaItems"];

/** What was noted under the items that were not private: it becomes public with the minutes. */
export function PublicNotes({ items }: { items: Items }) {
  const noted = items.flatMap(({ note, isPrivate, ...item }) =>
    note && (note.discussion ?? note.outcome) !== null && !isPrivate ? [{ ...item, note }] : [],
  );
  if (noted.length === 0) return <p className="govuk-body">{t`None yet`}</p>;

  return noted.map(({ number, title, note }) => (
    <section key={number} aria-labelledby={`noted-${number}`}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1" id={`noted-${number}`} lang={writtenLang}>
        {number}. {title}
      </h3>
      {note.discussion && <Written>{note.discussion}</Written>}
      {note.outcome && <p className="govuk-body">{t`Outcome: ${outcomeWord(note.outcome)}`}</p>}
      {note.outcomeWords && <Written>{note.outcomeWords}</Written>}
    </section>
  ));
}
