import { t } from "@lingui/core/macro";
import type { ReportQuery } from "../gql/graphql";
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
    report.viewerCanPublish && { to: `/publish/${report.id}`, text: t`Publish this report` },
    report.viewerCanInviteChiefOfficer && { to: `${here}/invite`, text: t`Invite the chief officer’s comments` },
    chiefOfficerComments?.viewerCanSubmit && { to: `${here}/comments`, text: t`Comment on this report` },
    begins && { to: `${here}/response`, text: t`Begin the response` },
    response && response.viewerCanDraft && { to: `/responses/${response.reference}`, text: t`Compose the response` },
    response &&
      response.viewerCanApprove && { to: `/responses/${response.reference}/decide`, text: t`Read and decide` },
    viewer.may("DRAFT_REQUESTS") && { to: `/requests/draft?report=${report.reference}`, text: t`Draft a request` },
  ].filter((act) => typeof act === "object" && act !== null);
  if (acts.length === 0) return null;

  return (
    <ButtonGroup>
      {acts.map(({ to, text }) => (
        <ButtonLink key={text} to={to} manner="secondary">
          {text}
        </ButtonLink>
      ))}
    </ButtonGroup>
  );
}
