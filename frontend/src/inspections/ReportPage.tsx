import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import { useParams } from "react-router";
import { ReportDocument } from "../gql/graphql";
import { AudienceTag } from "../portal/AudienceTag";
import { found } from "../portal/found";
import { History } from "../portal/History";
import { usePastDay } from "../portal/usePastDay";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { writtenLang } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { Findings } from "./Findings";
import { Judgments } from "./Judgments";
import { PlainSummary } from "./PlainSummary";
import { readOn } from "./readOn";
import { ReportActs } from "./ReportActs";
import { ReportFacts } from "./ReportFacts";
import { ReportResponse } from "./ReportResponse";

// Few look back.
const AsAt = lazy(async () => ({ default: (await import("../portal/AsAt")).AsAt }));
// What stands at the foot of the page comes after the rest.
const ActionPlan = lazy(async () => ({ default: (await import("./ActionPlan")).ActionPlan }));
const SaidAboutReport = lazy(async () => ({ default: (await import("./SaidAboutReport")).SaidAboutReport }));
const ReportStory = lazy(async () => ({ default: (await import("./ReportStory")).ReportStory }));
const EvidenceTable = lazy(async () => ({ default: (await import("../portal/EvidenceTable")).EvidenceTable }));
const Withdrawals = lazy(async () => ({ default: (await import("../portal/Withdrawals")).Withdrawals }));
const WithheldParts = lazy(async () => ({ default: (await import("../portal/WithheldParts")).WithheldParts }));
const SupportLinks = lazy(async () => ({ default: (await import("./SupportLinks")).SupportLinks }));
// Few reports have a case audit, and the picture of it is heavy: it comes where there is one.
const CaseAudits = lazy(async () => ({ default: (await import("./CaseAudits")).CaseAudits }));

/** A report as it is recorded now, or as it read at the end of the day that the address names: what was answered and done about it since is told of now alone. */
export function Component() {
  const { reference = "" } = useParams();
  const { today } = useViewer();
  const asAt = usePastDay("as-at");
  const known = found(useRead(ReportDocument, { reference, asAt }).report);
  const report = asAt === null ? known : readOn(known, asAt);

  return (
    <>
      <BackLink to="/reports">{t`Inspection reports`}</BackLink>
      <DoneBanner />
      <PageHeading caption={report.reference} lang={writtenLang}>
        {report.title}
      </PageHeading>
      <AudienceTag audience={report.audience} />
      {asAt === null && <ReportActs report={report} />}
      {report.plainSummary && <PlainSummary summary={report.plainSummary} />}
      {asAt !== null && (
        <Suspense>
          <AsAt from={report.publishedOn} today={today} asAt={asAt} />
        </Suspense>
      )}
      <div className="portal-main-and-aside">
        <ReportFacts report={report} />
        {asAt === null && <ReportResponse report={report} />}
      </div>
      {report.supportLinks.length > 0 && (
        <Suspense fallback={null}>
          <SupportLinks links={report.supportLinks} />
        </Suspense>
      )}
      <Judgments report={report} />
      {report.caseAudits.length > 0 && (
        <Suspense fallback={null}>
          <CaseAudits audits={report.caseAudits} />
        </Suspense>
      )}
      <Findings report={report} />
      <Suspense fallback={null}>
        {asAt === null && <ActionPlan report={report} />}
        <SaidAboutReport report={report} />
        {asAt === null && (
          <>
            <Withdrawals withdrawals={report.withdrawals} />
            <WithheldParts parts={report.withheld} />
            {report.evidence.length > 0 && (
              <EvidenceTable caption={t`Evidence that the force offered`} evidence={report.evidence} />
            )}
            <ReportStory reference={reference} />
            <History of={report.id} />
          </>
        )}
      </Suspense>
    </>
  );
}
