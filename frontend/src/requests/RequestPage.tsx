import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { RequestDocument } from "../gql/graphql";
import { AudienceTag } from "../portal/AudienceTag";
import { found } from "../portal/found";
import { History } from "../portal/History";
import { OverdueTag } from "../portal/marks";
import { Meaning } from "../portal/Meaning";
import { RequestStatusTag } from "../portal/statusTags";
import { useRead } from "../portal/useRead";
import { Written, writtenLang } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { Conversation } from "./Conversation";
import { Published } from "./Published";
import { RequestActs } from "./RequestActs";
import { RequestFacts } from "./RequestFacts";

export function Component() {
  const { reference = "" } = useParams();
  const request = found(useRead(RequestDocument, { reference }).request);

  return (
    <>
      <BackLink to="/requests">{t`Requests`}</BackLink>
      <DoneBanner />
      <PageHeading caption={request.reference} lang={writtenLang}>
        {request.subject}
      </PageHeading>
      <p className="govuk-body">
        <RequestStatusTag status={request.status} /> {request.overdue && <OverdueTag />}{" "}
        <AudienceTag audience={request.audience} />
      </p>
      <RequestActs request={request} />
      <Published request={request} />
      <div className="portal-main-and-aside">
        <div>
          <h2 className="govuk-heading-m">{t`What is asked`}</h2>
          <Written>{request.question}</Written>
          {request.why && (
            <>
              <h2 className="govuk-heading-m">{t`Why it is asked`}</h2>
              <Written>{request.why}</Written>
            </>
          )}
          <Conversation messages={request.messages} withheld={request.withheld} />
        </div>
        <RequestFacts request={request} />
      </div>
      <History of={request.id} />
      <Meaning of="requests" />
    </>
  );
}
