import { t } from "@lingui/core/macro";
import type { ReportQuery } from "../gql/graphql";
import { ButtonGroup, ButtonLink } from "../ui/Button";

/** What the reader may do with this report; the server says which. */
export function ReportActs({ report }: { report: NonNullable<ReportQuery["report"]> }) {
  const { response, chiefOfficerComments } = report;
  const here = `/reports/${report.reference}`;
  const acts = [
    report.viewerCanRecord && { to: `${here}/record`, text: t`Add to this report` },
    report.viewerCanPublish && { to: `${here}/publish`, text: t`Publish this report` },
    report.viewerCanInviteChiefOfficer && { to: `${here}/invite`, text: t`Invite the chief officer’s comments` },
    chiefOfficerComments?.viewerCanSubmit && { to: `${here}/comments`, text: t`Comment on this report` },
    response && response.viewerCanDraft && { to: `/responses/${response.reference}`, text: t`Compose the response` },
    response && response.viewerCanApprove && { to: `/responses/${response.reference}`, text: t`Read and decide` },
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
