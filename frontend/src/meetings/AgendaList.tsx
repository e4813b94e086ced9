import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { AgendaToPrepareQuery } from "../gql/graphql";
import { Written, WrittenInline, writtenLang } from "../portal/Written";
import { Tag } from "../ui/Tag";
import { itemLook } from "./itemLook";
import { Papers } from "./Papers";

type Item = NonNullable<AgendaToPrepareQuery["meeting"]>["agendaItems"][number];

function Links({ item: { recommendations, reports, requests } }: { item: Item }) {
  if (recommendations.length + reports.length + requests.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {recommendations.map(({ reference, text }) => (
        <li key={reference}>
          <Link className="govuk-link" to={`/recommendations/${reference}`}>
            {reference}
          </Link>{" "}
          {text === null ? t`The wording has not been entered` : <WrittenInline>{text}</WrittenInline>}
        </li>
      ))}
      {reports.map(({ reference, title }) => (
        <li key={reference}>
          <Link className="govuk-link" to={`/reports/${reference}`}>
            <WrittenInline>{title}</WrittenInline>
          </Link>
        </li>
      ))}
      {requests.map(({ reference, subject }) => (
        <li key={reference}>
          <Link className="govuk-link" to={`/requests/${reference}`}>
            {reference}
          </Link>{" "}
          <WrittenInline>{subject}</WrittenInline>
        </li>
      ))}
    </ul>
  );
}

/** The agenda so far, with what each item requires and what it takes up. */
export function AgendaList({ items, meeting, ask }: { items: readonly Item[]; meeting: string; ask?: boolean }) {
  return items.map((item) => (
    <section key={item.id} className={itemLook(item)} aria-labelledby={`item-${item.number}`}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1" id={`item-${item.number}`} lang={writtenLang}>
        {item.number}. {item.title}
      </h3>
      {item.isPrivate && (
        <p className="govuk-body">
          <Tag colour="grey">{t`Private`}</Tag> <WrittenInline>{item.privateGround}</WrittenInline>
        </p>
      )}
      <Written>{item.requirement}</Written>
      <Links item={item} />
      {item.papers.length > 0 && <Papers papers={item.papers} meeting={meeting} />}
      {ask && (
        <p className="govuk-body">
          <Link className="govuk-link" to={`/meetings/${meeting}/agenda/${item.number}/paper`}>
            {t`Ask for a paper`}
            <span className="govuk-visually-hidden"> {t`for item ${item.number}`}</span>
          </Link>
        </p>
      )}
    </section>
  ));
}
