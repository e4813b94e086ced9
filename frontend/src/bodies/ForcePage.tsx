import { t } from "@lingui/core/macro";
import { Link, useParams } from "react-router";
import { ForcePageDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { History } from "../portal/History";
import { Meaning } from "../portal/Meaning";
import { useRead } from "../portal/useRead";
import { Withdrawals } from "../portal/Withdrawals";
import { BackLink } from "../ui/BackLink";
import { ButtonLink } from "../ui/Button";
import { Figures } from "../ui/Figures";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { Monitoring } from "./Monitoring";
import { Responsibilities } from "./Responsibilities";

export function Component() {
  const { slug = "" } = useParams();
  const { force: read, summary } = useRead(ForcePageDocument, { slug });
  const force = found(read);
  const of = `force=${force.slug}`;

  return (
    <>
      <BackLink to="/forces">{t`Forces and local policing bodies`}</BackLink>
      <DoneBanner />
      <PageHeading>{force.name}</PageHeading>
      <SummaryList
        rows={[
          {
            term: t`Held to account by`,
            value: force.body && (
              <Link className="govuk-link" to={`/bodies/${force.body.slug}`}>
                {force.body.name}
              </Link>
            ),
          },
          { term: t`Title of its chief officer`, value: force.chiefOfficerTitle },
          { term: t`Police force area code (ONS)`, value: force.onsCode },
        ]}
      />
      <h2 className="govuk-heading-m">{t`What is recorded and what is due`}</h2>
      <Figures
        figures={[
          {
            count: summary.recommendations,
            label: t`recommendations`,
            meaning: t`With areas for improvement`,
            to: `/recommendations?${of}`,
          },
          {
            count: summary.overdueRecommendations,
            label: t`overdue`,
            meaning: t`Their due date is over while the force is known to be still at work`,
            to: `/recommendations?${of}&overdue=true`,
            warn: true,
          },
          {
            count: summary.disputedRecommendations,
            label: t`disputed`,
            meaning: t`One track contradicts another`,
            to: `/recommendations?${of}&disputed=true`,
          },
          {
            count: summary.overdueRequests,
            label: t`overdue requests`,
            meaning: t`Their last day has passed while an answer is awaited`,
            to: `/requests?${of}&overdue=true`,
            warn: true,
          },
        ]}
      />
      <ul className="govuk-list">
        <li>
          <Link className="govuk-link" to={`/reports?${of}`}>{t`Inspection reports about this force`}</Link>
        </li>
        <li>
          <Link className="govuk-link" to={`/responses?${of}`}>{t`Responses to them, with their deadlines`}</Link>
        </li>
      </ul>
      <Responsibilities caption={t`Bodies that held it to account`} rows={force.responsibilities} of="body" />
      <h2 className="govuk-heading-m">{t`How HMICFRS monitors it`}</h2>
      <p className="govuk-body">
        {t`Scan is routine monitoring. Engage is enhanced monitoring, for a force that does not address or manage a cause of concern. A force can leave Engage while recommendations are still open.`}
      </p>
      <Monitoring phases={force.monitoringPhases} />
      <Withdrawals withdrawals={force.withdrawals} />
      <Meaning of="monitoring" />
      {force.viewerCanRecordMonitoring && (
        <ButtonLink to={`/forces/${force.slug}/monitoring`}>{t`Record a phase of monitoring`}</ButtonLink>
      )}
      <History of={force.id} />
    </>
  );
}
