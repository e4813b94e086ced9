import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { ReportFactsFragment, ReportLinkFragment } from "../gql/graphql";
import { inspectorateWord, programmeWord } from "../portal/inspectionWords";
import { Sources } from "../portal/Sources";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";

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

export function ReportFacts({ report }: { report: ReportFactsFragment }) {
  const { follows, followedBy, statedRecommendationCount: stated } = report;

  return (
    <SummaryList
      rows={[
        { term: t`Force`, value: report.forces.map(({ name }) => name).join(", ") },
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
        ...(follows.length > 0 ? [{ term: t`Follows`, value: <ReportLinks reports={follows} /> }] : []),
        ...(followedBy.length > 0 ? [{ term: t`Followed by`, value: <ReportLinks reports={followedBy} /> }] : []),
        { term: t`Sources`, value: report.sources.length > 0 ? <Sources sources={report.sources} /> : null },
      ]}
    />
  );
}
