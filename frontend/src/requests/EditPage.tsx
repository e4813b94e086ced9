import { t } from "@lingui/core/macro";
import { useState } from "react";
import { useParams } from "react-router";
import { RequestToEditDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { NotNow } from "../portal/NotNow";
import { useRead } from "../portal/useRead";
import { BackLink } from "../ui/BackLink";
import { PageHeading } from "../ui/PageHeading";
import { typedDate } from "../ui/typedDate";
import { About } from "./About";
import { RequestForm } from "./RequestForm";

/** A draft, written anew. */
export function Component() {
  const { reference = "" } = useParams();
  const request = found(useRead(RequestToEditDocument, { reference }).request);
  const [begun] = useState(request);

  const page = `/requests/${reference}`;
  const heading = <PageHeading caption={reference}>{t`Change the draft request`}</PageHeading>;

  return (
    <>
      <BackLink to={page}>{t`Back to the request`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {begun.viewerCanEdit && request.force ? (
            <RequestForm
              draft={`request ${reference}`}
              start={{
                force: request.force.slug,
                kind: request.kind,
                subject: request.subject,
                question: request.question,
                why: request.why ?? "",
                form: request.form ?? "",
                owner: request.owner ?? "",
                dueOn: typedDate(request.dueOn),
              }}
              links={{
                requestId: request.id,
                version: request.version,
                reportId: request.report?.id ?? null,
                recommendationIds: request.recommendations.map(({ id }) => id),
                findingIds: request.findings.map(({ id }) => id),
                agendaItemId: request.agendaItem?.id ?? null,
                sources: request.sources.map(({ text }) => text),
              }}
            >
              {heading}
              <About report={request.report} recommendations={request.recommendations} findings={request.findings} />
            </RequestForm>
          ) : (
            <>
              {heading}
              <NotNow to={page}>{t`See where the request stands`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
