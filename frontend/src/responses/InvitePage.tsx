import { t } from "@lingui/core/macro";
import { useState } from "react";
import { useParams } from "react-router";
import { ReportToAnswerDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { NotNow } from "../portal/NotNow";
import { useRead } from "../portal/useRead";
import { BackLink } from "../ui/BackLink";
import { PageHeading } from "../ui/PageHeading";
import { InvitationForm } from "./InvitationForm";

export function Component() {
  const { reference = "" } = useParams();
  const report = found(useRead(ReportToAnswerDocument, { reference }).report);
  const [possible] = useState(report.viewerCanInviteChiefOfficer);
  const page = `/reports/${reference}`;
  const heading = (
    <PageHeading caption={`${reference} · ${report.title}`}>{t`Invite the chief officer’s comments`}</PageHeading>
  );

  return (
    <>
      <BackLink to={`${page}/record`}>{t`What is recorded of this report`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible ? (
            <InvitationForm report={report} heading={heading} />
          ) : (
            <>
              {heading}
              <NotNow to={page}>{t`Read this report`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
