import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { RecommendationFactsFragment } from "../gql/graphql";
import { HowWeCounted } from "../portal/HowWeCounted";
import { OverdueTag } from "../portal/marks";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";

const written = (text: string | null) => (text === null ? null : <WrittenInline>{text}</WrittenInline>);

function Due({ recommendation: { dueOn, overdue, deadline } }: { recommendation: RecommendationFactsFragment }) {
  if (dueOn === null) return t`No day is recorded here`;

  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {longDate(dueOn)} {overdue && <OverdueTag />}
      </p>
      {deadline && <HowWeCounted deadline={deadline} />}
    </>
  );
}

export function RecommendationFacts({ recommendation }: { recommendation: RecommendationFactsFragment }) {
  const { report, causeOfConcern } = recommendation;

  return (
    <SummaryList
      rows={[
        {
          term: t`Report`,
          value: report && (
            <>
              <Link className="govuk-link" to={`/reports/${report.reference}`}>
                <WrittenInline>{report.title}</WrittenInline>
              </Link>
              , {longDate(report.publishedOn)}
            </>
          ),
        },
        ...(causeOfConcern ? [{ term: t`Cause of concern`, value: written(causeOfConcern.text) }] : []),
        { term: t`Addressed to`, value: written(recommendation.addressee) },
        { term: t`Theme`, value: written(recommendation.theme) },
        { term: t`Deadline as the report states it`, value: written(recommendation.deadlineAsStated) },
        { term: t`Due`, value: <Due recommendation={recommendation} /> },
      ]}
    />
  );
}
