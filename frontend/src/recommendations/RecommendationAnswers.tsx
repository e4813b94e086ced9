import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { RecommendationAnswersFragment, WithheldKind } from "../gql/graphql";
import { RequestStatusTag } from "../portal/statusTags";
import { explanationKindWord } from "../portal/statusWords";
import { Written, WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";

type Explanation = NonNullable<RecommendationAnswersFragment["explanation"]>;

function Links({ recommendation: { requests, agendaItems } }: { recommendation: RecommendationAnswersFragment }) {
  return (
    <>
      {requests.length > 0 && (
        <Table
          caption={t`Requests about this`}
          rows={requests}
          rowKey={({ reference }) => reference}
          columns={[
            {
              heading: t`Request`,
              cell: ({ reference, subject }) => (
                <Link className="govuk-link" to={`/requests/${reference}`}>
                  <WrittenInline>{subject}</WrittenInline>
                </Link>
              ),
            },
            { heading: t`Status`, cell: ({ status }) => <RequestStatusTag status={status} /> },
            {
              heading: t`Answer due`,
              day: true,
              cell: ({ dueOn }) => (dueOn ? longDate(dueOn) : t`Not recorded here`),
            },
          ]}
        />
      )}
      {agendaItems.length > 0 && (
        <Table
          caption={t`Meetings that considered this`}
          rows={agendaItems}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: t`Meeting`,
              cell: ({ meeting }) =>
                meeting && (
                  <Link className="govuk-link" to={`/meetings/${meeting.reference}`}>
                    <WrittenInline>{meeting.title}</WrittenInline>
                  </Link>
                ),
            },
            { heading: t`Day`, day: true, cell: ({ meeting }) => meeting && longDate(meeting.heldOn) },
            { heading: t`Item`, cell: ({ title }) => <WrittenInline>{title}</WrittenInline> },
          ]}
        />
      )}
    </>
  );
}

/** What an earlier edition told stays public; the one that stands now withholds it, and the two must not read as one. */
function EarlierOnly({ response }: { response?: Explanation["response"] }) {
  const path = response?.edition?.path;
  const day = response?.publishedOn;
  return (
    <p className="govuk-hint">
      {path && day ? (
        <a className="govuk-link" href={path}>{t`From the edition of ${longDate(day)}, which stays public.`}</a>
      ) : (
        t`From an earlier edition, which stays public.`
      )}{" "}
      {t`The edition that replaced it withholds this, on the ground above.`}
    </p>
  );
}

/** How the recommendation was answered by law, and where else it was taken up. */
export function RecommendationAnswers({ recommendation }: { recommendation: RecommendationAnswersFragment }) {
  const { explanation, chiefOfficerComment, withheld } = recommendation;
  const isWithheldNow = (what: WithheldKind) => withheld.some(({ kind }) => kind === what);

  return (
    <>
      {explanation && (
        <section aria-labelledby="explanation">
          <h2 className="govuk-heading-m" id="explanation">{t`Explanation in the section 55 response`}</h2>
          {isWithheldNow("EXPLANATION") && <EarlierOnly response={explanation.response} />}
          <p className="govuk-body govuk-!-font-weight-bold">{explanationKindWord(explanation.kind)}</p>
          <Written>{explanation.text}</Written>
        </section>
      )}
      {chiefOfficerComment && (
        <section aria-labelledby="comment">
          <h2 className="govuk-heading-m" id="comment">{t`The chief officer’s comment`}</h2>
          {isWithheldNow("CHIEF_OFFICER_COMMENT") && <EarlierOnly />}
          <Written>{chiefOfficerComment}</Written>
        </section>
      )}
      <Links recommendation={recommendation} />
    </>
  );
}
