import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import type { ReportFindingsFragment } from "../gql/graphql";
import { findingKindWord, polarityWord } from "../portal/inspectionWords";
import { Meaning } from "../portal/Meaning";
import { SaidEntry } from "../portal/SaidEntry";
import { useViewer } from "../portal/useViewer";
import { Written, WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";
import { Tag } from "../ui/Tag";
import { bySection } from "./bySection";
import { CorrectedFinding } from "./CorrectedFinding";
import { RecommendationTable } from "./RecommendationTable";

type Report = { report: ReportFindingsFragment };

// What is asked of the force about a finding is for those who ask, and where something was asked.
const FindingRequests = lazy(() => import("./FindingRequests"));

/** What was said about the finding itself, by the day, and what was asked of the force about it. */
function SaidOfFinding({ finding, report }: { finding: ReportFindingsFragment["findings"][number]; report: string }) {
  const asks = useViewer().may("DRAFT_REQUESTS");
  return (
    <>
      {finding.entries.map((entry) => (
        <SaidEntry key={entry.id} entry={entry} />
      ))}
      {(asks || finding.requests.length > 0) && (
        <Suspense>
          <FindingRequests finding={finding} report={report} asks={asks} />
        </Suspense>
      )}
    </>
  );
}

function CausesOfConcern({ report }: Report) {
  const causes = report.findings.filter(({ kind }) => kind === "CAUSE_OF_CONCERN");
  if (causes.length === 0) return null;

  return (
    <section aria-labelledby="causes">
      <h2 className="govuk-heading-m" id="causes">{t`Causes of concern`}</h2>
      {causes.map((cause) => (
        <div key={cause.id}>
          <Written>{cause.text}</Written>
          {cause.issuedOn && (
            <p className="govuk-hint">
              {t`Issued on ${longDate(cause.issuedOn)}, before the report.`}{" "}
              <WrittenInline>{cause.issuedBy}</WrittenInline>
            </p>
          )}
          <CorrectedFinding finding={cause} />
          <SaidOfFinding finding={cause} report={report.reference} />
          <RecommendationTable
            caption={t`Recommendations that come with this cause of concern`}
            recommendations={report.recommendations.nodes.filter(
              ({ causeOfConcern }) => causeOfConcern?.id === cause.id,
            )}
          />
        </div>
      ))}
      <Meaning of="findings" />
    </section>
  );
}

function OtherFindings({ report }: Report) {
  const others = report.findings.filter(({ kind }) => kind !== "CAUSE_OF_CONCERN");
  if (others.length === 0) return null;

  return (
    <section aria-labelledby="findings">
      <h2 className="govuk-heading-m" id="findings">{t`Other findings`}</h2>
      {bySection(others).map(({ section, things }) => (
        <Table
          key={section}
          caption={section ?? t`Not in a section`}
          captionSize="s"
          rows={things}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: t`Finding`,
              cell: (finding) => (
                <>
                  <WrittenInline>{finding.text}</WrittenInline>
                  <CorrectedFinding finding={finding} />
                  <SaidOfFinding finding={finding} report={report.reference} />
                </>
              ),
            },
            { heading: t`Kind`, cell: ({ kind }) => findingKindWord(kind) },
            {
              heading: t`Positive or negative`,
              cell: ({ polarity }) => (polarity ? <Tag colour="grey">{polarityWord(polarity)}</Tag> : t`Not said`),
            },
          ]}
        />
      ))}
    </section>
  );
}

export function Findings({ report }: Report) {
  const alone = report.recommendations.nodes.filter(({ causeOfConcern }) => causeOfConcern === null);
  const of = (kind: string) => alone.filter((recommendation) => recommendation.kind === kind);

  return (
    <>
      <CausesOfConcern report={report} />
      <RecommendationTable caption={t`Recommendations`} captionSize="m" recommendations={of("RECOMMENDATION")} />
      <RecommendationTable
        caption={t`Areas for improvement`}
        captionSize="m"
        recommendations={of("AREA_FOR_IMPROVEMENT")}
      />
      <OtherFindings report={report} />
    </>
  );
}
