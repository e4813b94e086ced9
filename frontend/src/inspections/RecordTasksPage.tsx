import { plural, t } from "@lingui/core/macro";
import { BackLink } from "../ui/BackLink";
import { DoneBanner } from "../ui/DoneBanner";
import { DueByLaw } from "../portal/DueByLaw";
import { commentsStatusWord, responseStatusWord } from "../portal/statusWords";
import { writtenLang } from "../portal/Written";
import { longDate } from "../ui/dates";
import { PageHeading } from "../ui/PageHeading";
import { Tag } from "../ui/Tag";
import { TaskList, type Task } from "../ui/TaskList";
import { useReportRecord } from "./useReportRecord";

type Report = ReturnType<typeof useReportRecord>;

const recorded = (count: number) =>
  count === 0 ? <Tag colour="grey">{t`None recorded`}</Tag> : plural(count, { one: "# recorded", other: "# recorded" });

function contents(report: Report): readonly Task[] {
  const causes = report.findings.filter(({ kind }) => kind === "CAUSE_OF_CONCERN");
  const stated = report.statedRecommendationCount;
  return [
    { title: t`Case audits`, to: "case-audit", status: recorded(report.caseAudits.length) },
    { title: t`Judgments`, to: "judgment", status: recorded(report.judgments.length) },
    {
      title: t`How many areas have each grade`,
      to: "grade-count",
      hint: t`Where a source says only that`,
      status: recorded(report.gradeCounts.length),
    },
    {
      title: t`Causes of concern`,
      to: "cause-of-concern",
      hint: t`Each comes with at least one recommendation`,
      status: recorded(causes.length),
    },
    {
      title: t`Recommendations and areas for improvement`,
      to: "recommendation",
      hint: stated === null ? undefined : t`The report says that it makes ${stated} recommendations`,
      status: recorded(report.recommendations.totalCount),
    },
    {
      title: t`Several recommendations at once`,
      to: "recommendations",
      hint: t`Paste them, one a line`,
      status: t`Optional`,
    },
    { title: t`Other findings`, to: "finding", status: recorded(report.findings.length - causes.length) },
    {
      title: t`Same findings as a national report`,
      to: "same-findings",
      hint: t`Then the answer to this report suffices`,
      status: recorded(report.covers.length),
    },
    {
      title: t`Plain summary`,
      to: "plain-summary",
      hint: t`What the report says, in our own plain words for everybody`,
      status: report.plainSummary === null ? recorded(0) : t`Written`,
    },
    { title: t`Public statements`, to: "statement", status: recorded(report.statements.length) },
  ];
}

const corrections = (report: Report): readonly Task[] => [
  {
    title: t`Correct the report`,
    to: "correct",
    hint: t`What was said stays on record, with the reason`,
    status: t`Optional`,
  },
  ...(report.judgments.length > 0
    ? [{ title: t`Correct a judgment`, to: "correct-judgment", status: t`Optional` }]
    : []),
  ...report.caseAudits.map(({ id, category }) => ({
    title: t`Correct the case audit: ${category ?? t`All cases`}`,
    to: `correct-case-audit/${encodeURIComponent(id)}`,
    status: t`Optional`,
  })),
  ...(report.findings.length > 0 ? [{ title: t`Correct a finding`, to: "correct-finding", status: t`Optional` }] : []),
];

function next(report: Report): readonly Task[] {
  const { reference, response, chiefOfficerComments: comments, factualErrors: errors } = report;
  const unanswered = errors.filter(({ outcome }) => outcome === null).length;
  return [
    ...(errors.length > 0
      ? [
          {
            title: t`Answer the factual errors that the force flagged`,
            to: `/reports/${reference}/errors`,
            hint: t`Before the report is published`,
            status:
              unanswered === 0 ? (
                t`All answered`
              ) : (
                <Tag colour="yellow">{plural(unanswered, { one: "# not answered", other: "# not answered" })}</Tag>
              ),
          },
        ]
      : []),
    {
      title: t`Publish this report`,
      to: report.viewerCanPublish ? `/publish/${report.id}` : undefined,
      hint: t`So that everybody can read what is recorded here`,
      status: report.audience === "PUBLIC" ? t`Published` : <Tag colour="grey">{t`Not published`}</Tag>,
    },
    {
      title: t`Invite the chief officer’s comments`,
      to: report.viewerCanInviteChiefOfficer ? `/reports/${reference}/invite` : undefined,
      hint: comments ? t`Reply by ${longDate(comments.replyBy)}` : undefined,
      status: comments ? commentsStatusWord(comments.status) : <Tag colour="grey">{t`Not invited`}</Tag>,
    },
    {
      title: t`Compose the response`,
      to: response ? `/responses/${response.reference}` : `/reports/${reference}/response`,
      status: response ? responseStatusWord(response.status) : <Tag colour="grey">{t`Not started`}</Tag>,
    },
  ];
}

/** All that can be added to a report, with what is there already; the clock of the response stands above it. */
export function Component() {
  const report = useReportRecord();

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={`/reports/${report.reference}`}>{t`Read this report`}</BackLink>
        <DoneBanner />
        <PageHeading caption={report.reference} lang={writtenLang}>
          {report.title}
        </PageHeading>
        <DueByLaw deadline={report.statutoryDeadline}>
          {({ dueOn }) => (
            <p className="govuk-body-l govuk-!-margin-bottom-2">{t`Section 55 response due ${longDate(dueOn)}`}</p>
          )}
        </DueByLaw>
        <h2 className="govuk-heading-m">{t`What the report says`}</h2>
        <TaskList tasks={contents(report)} />
        <h2 className="govuk-heading-m govuk-!-margin-top-7">{t`Corrections`}</h2>
        <TaskList tasks={corrections(report)} />
        <h2 className="govuk-heading-m govuk-!-margin-top-7">{t`What comes next`}</h2>
        <TaskList tasks={next(report)} />
      </div>
    </div>
  );
}
