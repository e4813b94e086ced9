import { t } from "@lingui/core/macro";
import type { ReportQuery } from "../gql/graphql";
import { claimed, toAssess } from "./saidOfWhole";
import { useViewer } from "../portal/useViewer";
import { ButtonGroup, ButtonLink } from "../ui/Button";

/** What the reader may do with this report; the server says which. */
export function ReportActs({ report }: { report: NonNullable<ReportQuery["report"]> }) {
  const viewer = useViewer();
  const { response, chiefOfficerComments } = report;
  const begins = report.viewerCanRecord && viewer.may("DRAFT_RESPONSES") && response === null;
  const here = `/reports/${report.reference}`;
  const acts = [
    report.viewerCanRecord && { to: `${here}/record`, text: t`Add to this report` },
    report.viewerCanFlagErrors && { to: `${here}/errors`, text: t`Flag a factual error` },
    !report.viewerCanFlagErrors &&
      report.flaggedErrors > 0 && { to: `${here}/errors`, text: t`Read the factual errors that the force flagged` },
    report.viewerCanPublish && { to: `/publish/${report.id}`, text: t`Publish this report` },
    report.viewerCanWithdrawPublication && { to: `/publish/${report.id}/withdraw`, text: t`Withdraw the publication` },
    report.viewerCanInviteChiefOfficer && { to: `${here}/invite`, text: t`Invite the chief officer’s comments` },
    chiefOfficerComments?.viewerCanSubmit && { to: `${here}/comments`, text: t`Comment on this report` },
    begins && { to: `${here}/response`, text: t`Begin the response` },
    response && response.viewerCanDraft && { to: `/responses/${response.reference}`, text: t`Compose the response` },
    response &&
      response.viewerCanApprove && { to: `/responses/${response.reference}/decide`, text: t`Read and decide` },
    report.viewerCanReportProgress && { to: `${here}/progress`, text: t`Say where the force stands` },
    ...(report.viewerCanSignOff ? claimed(report) : []).map((finding) => ({
      to: `${here}/sign-off${finding}`,
      text: t`Sign off what the force claims`,
    })),
    ...toAssess(report).map((finding) => ({ to: `${here}/assurance${finding}`, text: t`Confirm the assurance` })),
    report.viewerCanProposeAssurance && { to: `${here}/assurance`, text: t`Propose an assurance` },
    report.viewerCanRecordInspectorateDecision && {
      to: `${here}/inspectorate`,
      text: t`Record what the inspectorate decided`,
    },
    viewer.may("DRAFT_REQUESTS") && { to: `/requests/draft?report=${report.reference}`, text: t`Draft a request` },
  ].filter((act) => typeof act === "object" && act !== null);
  if (acts.length === 0) return null;

  return (
    <ButtonGroup>
      {acts.map(({ to, text }) => (
        <ButtonLink key={to} to={to} manner="secondary">
          {text}
        </ButtonLink>
      ))}
    </ButtonGroup>
  );
}
