import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { AgendaItemWordsFragment } from "../gql/graphql";
import { recommendationKindWord } from "../portal/recommendationWords";
import { OverdueTag } from "../portal/marks";
import { SaidEntry } from "../portal/SaidEntry";
import { RequestStatusTag } from "../portal/statusTags";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";

const RequestLink = ({ reference, subject }: { reference: string; subject: string }) => (
  <Link className="govuk-link" to={`/requests/${reference}`}>
    <WrittenInline>{subject}</WrittenInline>
  </Link>
);

export function ItemLinks({ item: { recommendations, reports, requests } }: { item: AgendaItemWordsFragment }) {
  return (
    <ul className="govuk-list">
      {recommendations.map(({ reference, kind, number, text }) => (
        <li key={reference}>
          <Link className="govuk-link" to={`/recommendations/${reference}`}>
            {text === null ? (
              `${recommendationKindWord(kind)} ${number ?? reference}`
            ) : (
              <WrittenInline>{text}</WrittenInline>
            )}
          </Link>
        </li>
      ))}
      {reports.map(({ reference, title }) => (
        <li key={reference}>
          <Link className="govuk-link" to={`/reports/${reference}`}>
            <WrittenInline>{title}</WrittenInline>
          </Link>
        </li>
      ))}
      {requests.map((request) => (
        <li key={request.reference}>
          <RequestLink {...request} />
        </li>
      ))}
    </ul>
  );
}

/** Actions are requests of their own kind: each keeps its owner, its day and its answer. */
export function ItemActions({ actions }: { actions: AgendaItemWordsFragment["actions"] }) {
  return (
    <ul className="govuk-list">
      {actions.map(({ reference, subject, owner, dueOn, status, overdue }) => (
        <li key={reference}>
          <RequestLink reference={reference} subject={subject} /> <RequestStatusTag status={status} />{" "}
          {overdue && <OverdueTag />}
          <span className="portal-detail">
            <WrittenInline>{owner ?? t`No owner is recorded here`}</WrittenInline>
            {", "}
            {dueOn ? t`due ${longDate(dueOn)}` : t`no due day is recorded here`}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function ItemAssurances({ assurances }: { assurances: AgendaItemWordsFragment["assurances"] }) {
  return assurances.map((assurance) => (
    <div key={assurance.id}>
      {assurance.recommendation && (
        <Link className="govuk-link" to={`/recommendations/${assurance.recommendation.reference}`}>
          {assurance.recommendation.reference}
        </Link>
      )}
      <SaidEntry entry={assurance} />
    </div>
  ));
}
