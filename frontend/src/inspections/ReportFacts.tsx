import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { CorrectedFact, InspectionCommissioner, ReportFactsFragment, ReportLinkFragment } from "../gql/graphql";
import { forceNames, inspectorateWord, programmeWord } from "../portal/inspectionWords";
import { Sources } from "../portal/Sources";
import { WrittenInline } from "../portal/Written";
import { longDate, longDateTime } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";
import { ReadBefore } from "./ReadBefore";

function fieldwork({ fieldworkFrom: from, fieldworkTo: to }: ReportFactsFragment) {
  if (!from || !to || from === to) return from || to ? longDate(from ?? to ?? "") : null;
  return t`${longDate(from)} to ${longDate(to)}`;
}

function ReportLinks({ reports }: { reports: readonly ReportLinkFragment[] }) {
  return (
    <ul className="govuk-list">
      {reports.map(({ reference, title, publishedOn }) => (
        <li key={reference}>
          <Link className="govuk-link" to={`/reports/${reference}`}>
            <WrittenInline>{title}</WrittenInline>
          </Link>
          , {longDate(publishedOn)}
        </li>
      ))}
    </ul>
  );
}

function Followed({ report: { reference, follows } }: { report: ReportFactsFragment }) {
  return (
    <>
      <ReportLinks reports={follows} />
      {follows[0] && (
        <Link className="govuk-link" to={`/reports/compare?first=${follows[0].reference}&second=${reference}`}>
          {t`Compare the two`}
        </Link>
      )}
    </>
  );
}

const commissionerWord = (by: InspectionCommissioner) =>
  ({
    HOME_SECRETARY: t`The Home Secretary (Police Act 1996, section 54(2B))`,
    LOCAL_POLICING_BODY: t`The local policing body (Police Act 1996, section 54(2BA))`,
  })[by];

const factWord = (fact: CorrectedFact) =>
  ({
    TITLE: t`Title`,
    URL: t`Address`,
    STATED_RECOMMENDATION_COUNT: t`Recommendations it makes`,
    PUBLISHED_ON: t`Published`,
    PUBLISHED_ON_NOTE: t`How the day of publication is known`,
  })[fact];

const saidBefore = (fact: CorrectedFact, before: string) =>
  fact === "PUBLISHED_ON" ? longDate(before) : <WrittenInline>{before}</WrittenInline>;

/** What was said stays on record, with the reason and the day. */
function Corrections({ corrections }: Pick<ReportFactsFragment, "corrections">) {
  return (
    <ul className="govuk-list">
      {corrections.map(({ fact, before, reason, correctedOn }) => (
        <li key={`${fact} ${before ?? ""} ${correctedOn}`}>
          {factWord(fact)}
          {": "}
          {before === null ? t`Not recorded here` : saidBefore(fact, before)}
          <span className="portal-detail">
            {t`Until ${longDate(correctedOn)}.`} <WrittenInline>{reason}</WrittenInline>{" "}
            <ReadBefore correctedOn={correctedOn} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function ReportFacts({ report }: { report: ReportFactsFragment }) {
  const { follows, followedBy, statedRecommendationCount: stated } = report;

  return (
    <SummaryList
      rows={[
        { term: t`Force`, value: forceNames(report.forces) },
        { term: t`Programme`, value: programmeWord(report.programme) },
        ...(report.cycle ? [{ term: t`Cycle`, value: report.cycle }] : []),
        { term: t`Inspected by`, value: report.inspectorates.map(inspectorateWord).join(", ") },
        { term: t`Fieldwork`, value: fieldwork(report) },
        {
          term: t`Published`,
          value: (
            <>
              {longDate(report.publishedOn)}
              {report.publishedOnNote && (
                <span className="portal-detail">
                  <WrittenInline>{report.publishedOnNote}</WrittenInline>
                </span>
              )}
            </>
          ),
        },
        ...(stated === null ? [] : [{ term: t`Recommendations it makes`, value: stated }]),
        {
          term: t`Where to read it`,
          value: report.url && (
            <a className="govuk-link portal-written" href={report.url} rel="external">
              {t`The report on the inspectorate’s site`}
            </a>
          ),
        },
        ...(report.releaseAt ? [{ term: t`Hour of release`, value: longDateTime(report.releaseAt) }] : []),
        ...(report.commissionedBy
          ? [{ term: t`Commissioned by`, value: commissionerWord(report.commissionedBy) }]
          : []),
        ...(report.isToPartnership ? [{ term: t`Addressed to`, value: t`The local partnership` }] : []),
        ...(follows.length > 0 ? [{ term: t`Follows`, value: <Followed report={report} /> }] : []),
        ...(followedBy.length > 0 ? [{ term: t`Followed by`, value: <ReportLinks reports={followedBy} /> }] : []),
        ...(report.covers.length > 0
          ? [{ term: t`Same findings as the national report`, value: <ReportLinks reports={report.covers} /> }]
          : []),
        ...(report.coveredBy.length > 0
          ? [{ term: t`Covered, for its force, by the answer to`, value: <ReportLinks reports={report.coveredBy} /> }]
          : []),
        ...(report.corrections.length > 0
          ? [{ term: t`Corrected`, value: <Corrections corrections={report.corrections} /> }]
          : []),
        { term: t`Sources`, value: report.sources.length > 0 ? <Sources sources={report.sources} /> : null },
      ]}
    />
  );
}
