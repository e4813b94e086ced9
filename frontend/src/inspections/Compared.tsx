import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { Grade } from "../gql/graphql";
import { gradeWord, polarityWord } from "../portal/inspectionWords";
import { GradeTag } from "../portal/statusTags";
import { WrittenInline } from "../portal/Written";
import { BarChart } from "../ui/BarChart";
import { longDate } from "../ui/dates";
import { SideBySide } from "../ui/SideBySide";
import { Table } from "../ui/Table";
import { Tag } from "../ui/Tag";
import type { onTheme } from "./onTheme";
import { RecommendationTable } from "./RecommendationTable";

type Report = ReturnType<typeof onTheme>;
type Two = { reports: readonly [Report, Report] };

const headingOf = ({ title, publishedOn }: Report) => `${title}, ${longDate(publishedOn)}`;

function Grades({ reports }: Two) {
  const questions = [...new Set(reports.flatMap(({ judgments }) => judgments.map(({ question }) => question)))];
  if (questions.length === 0) return null;
  const counted = reports.filter(({ gradeCounts }) => gradeCounts.length > 0);
  const gradeIn = (report: Report, question: string): Grade | undefined =>
    report.judgments.find((judgment) => judgment.question === question)?.grade;

  return (
    <>
      <Table
        caption={t`Grades beside each other`}
        rows={questions}
        rowKey={(question) => question}
        columns={[
          { heading: t`Area`, cell: (question) => <WrittenInline>{question}</WrittenInline> },
          ...reports.map((report) => ({
            heading: headingOf(report),
            cell: (question: string) => {
              const grade = gradeIn(report, question);
              return grade ? <GradeTag grade={grade} /> : t`Not asked, or not recorded here`;
            },
          })),
        ]}
      />
      {counted.map((report) => (
        <p key={report.reference} className="govuk-body">
          <WrittenInline>{headingOf(report)}</WrittenInline>
          {": "}
          {report.gradeCounts.map(({ grade, count }) => t`${gradeWord(grade)}: ${count}`).join(", ")}.{" "}
          {t`Which area has which grade is not recorded here.`}
        </p>
      ))}
    </>
  );
}

function Cases({ reports }: Two) {
  const bars = reports.flatMap((report) =>
    report.caseAudits.map(({ category, good, requiresImprovement, inadequate }) => ({
      label: [longDate(report.publishedOn), category].filter(Boolean).join(", "),
      counts: [good, requiresImprovement, inadequate],
      to: `/reports/${report.reference}`,
    })),
  );
  if (bars.length === 0) return null;

  return (
    <>
      <BarChart
        caption={t`Case files by judgment`}
        rowHeading={t`Case files`}
        parts={[gradeWord("GOOD"), gradeWord("REQUIRES_IMPROVEMENT"), gradeWord("INADEQUATE")]}
        bars={bars}
      />
      <p className="govuk-body-s">{t`Each inspection read other case files: the counts are not a measure over time.`}</p>
    </>
  );
}

function Findings({ report }: { report: Report }) {
  if (report.findings.length === 0) return <p className="govuk-body">{t`No findings on this are recorded here.`}</p>;

  return (
    <ul className="govuk-list govuk-list--spaced">
      {report.findings.map(({ id, polarity, text }) => (
        <li key={id}>
          {polarity && <Tag colour="grey">{polarityWord(polarity)}</Tag>} <WrittenInline>{text}</WrittenInline>
        </li>
      ))}
    </ul>
  );
}

/** What the two say, each in its own place: nothing is counted up or down between them. */
export function Compared({ reports }: Two) {
  return (
    <>
      <Grades reports={reports} />
      <Cases reports={reports} />
      <h2 className="govuk-heading-m">{t`Findings`}</h2>
      <SideBySide
        sides={reports.map((report) => ({ heading: headingOf(report), children: <Findings report={report} /> }))}
      />
      <h2 className="govuk-heading-m">{t`What they ask for`}</h2>
      {reports.map((report) => (
        <div key={report.reference}>
          {report.asks.length === 0 ? (
            <p className="govuk-body">
              <Link className="govuk-link" to={`/reports/${report.reference}`}>
                <WrittenInline>{headingOf(report)}</WrittenInline>
              </Link>
              {": "}
              {t`no recommendation on this is recorded here.`}
            </p>
          ) : (
            <RecommendationTable caption={headingOf(report)} recommendations={report.asks} />
          )}
        </div>
      ))}
    </>
  );
}
