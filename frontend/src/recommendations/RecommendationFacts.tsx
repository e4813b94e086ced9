import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { RecommendationFactsFragment } from "../gql/graphql";
import { HowWeCounted } from "../portal/HowWeCounted";
import { sourceKindWord, termWord } from "../portal/recommendationWords";
import { OverdueTag } from "../portal/marks";
import { Repeats } from "../portal/Repeats";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";
import { addresseeNames, Corrections } from "./Corrections";

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

export function RecommendationFacts({
  recommendation,
  asAt,
}: {
  recommendation: RecommendationFactsFragment;
  asAt: string | null;
}) {
  const { source, causeOfConcern, addressees, repeats, repeatedBy } = recommendation;

  return (
    <SummaryList
      rows={[
        {
          term: t`Source`,
          value: source && (
            <>
              <Link
                className="govuk-link"
                to={`/${source.kind === "INSPECTION" ? "reports" : "sources"}/${source.reference}`}
              >
                <WrittenInline>{source.title}</WrittenInline>
              </Link>
              , {longDate(source.madeOn)}
              {source.kind !== "INSPECTION" && (
                <span className="portal-detail">
                  {[sourceKindWord(source.kind), source.madeBy, source.number].filter(Boolean).join(", ")}
                </span>
              )}
            </>
          ),
        },
        ...(causeOfConcern ? [{ term: t`Cause of concern`, value: written(causeOfConcern.text) }] : []),
        {
          term: t`Addressed to`,
          value: addressees.length > 0 ? addresseeNames(addressees) : written(recommendation.addressee),
        },
        { term: t`Theme`, value: written(recommendation.theme) },
        { term: t`Deadline as the report states it`, value: written(recommendation.deadlineAsStated) },
        ...(recommendation.term ? [{ term: t`Time that the source gives`, value: termWord(recommendation.term) }] : []),
        { term: t`Due`, value: <Due recommendation={recommendation} /> },
        ...(recommendation.corrections.length > 0
          ? [{ term: t`Corrected`, value: <Corrections recommendation={recommendation} asAt={asAt} /> }]
          : []),
        ...(repeats.length > 0
          ? [{ term: t`Asked for before`, value: <Repeats what={t`Earlier`} links={repeats} /> }]
          : []),
        ...(repeatedBy.length > 0
          ? [{ term: t`Asked for again`, value: <Repeats what={t`Later`} links={repeatedBy} /> }]
          : []),
      ]}
    />
  );
}
