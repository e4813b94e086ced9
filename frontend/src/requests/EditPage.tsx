import { t } from "@lingui/core/macro";
import { useState } from "react";
import { useParams } from "react-router";
import { RequestToEditDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { NotNow } from "../portal/NotNow";
import { readAnew } from "../portal/Reading";
import { useRead } from "../portal/useRead";
import { requestKindWord } from "../portal/statusWords";
import { BackLink } from "../ui/BackLink";
import { longDate } from "../ui/dates";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { typedDate } from "../ui/typedDate";
import { About } from "./About";
import { RequestForm } from "./RequestForm";

/** A draft, written anew. When somebody else saved it meanwhile, their words stand beside the form, and nothing is lost. */
export function Component() {
  const { reference = "" } = useParams();
  const request = found(useRead(RequestToEditDocument, { reference }).request);
  const [begun] = useState(request);
  const [version, setVersion] = useState(request.version);
  const [overtaken, setOvertaken] = useState(false);

  const page = `/requests/${reference}`;
  const heading = <PageHeading caption={reference}>{t`Change the draft request`}</PageHeading>;

  const compare = async () => {
    setOvertaken(true);
    await readAnew();
  };
  if (overtaken && request.version !== version) setVersion(request.version);

  return (
    <>
      <BackLink to={page}>{t`Back to the request`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {begun.viewerCanEdit && begun.force ? (
            <RequestForm
              draft={`request ${reference}`}
              start={{
                force: begun.force.slug,
                kind: begun.kind,
                subject: begun.subject,
                question: begun.question,
                why: begun.why ?? "",
                form: begun.form ?? "",
                owner: begun.owner ?? "",
                dueOn: typedDate(begun.dueOn),
              }}
              links={{
                requestId: begun.id,
                version,
                reportId: begun.report?.id ?? null,
                recommendationIds: begun.recommendations.map(({ id }) => id),
                agendaItemId: begun.agendaItem?.id ?? null,
                sources: begun.sources.map(({ text }) => text),
              }}
              onRefusal={(errors) => {
                if (errors.some(({ code }) => code === "CONFLICT")) void compare();
              }}
            >
              {heading}
              <About report={begun.report} recommendations={begun.recommendations} />
              {overtaken && (
                <section aria-labelledby="overtaken">
                  <h2 className="govuk-heading-m" id="overtaken">{t`What is saved now`}</h2>
                  <p className="govuk-body">{t`What you typed is kept below. Saving again replaces this.`}</p>
                  <SummaryList
                    rows={[
                      { term: t`What is asked for`, value: requestKindWord(request.kind) },
                      { term: t`Subject`, value: request.subject },
                      { term: t`Question`, value: request.question },
                      { term: t`Why it is asked`, value: request.why },
                      { term: t`Form of the answer`, value: request.form },
                      { term: t`Who is to see to it`, value: request.owner },
                      { term: t`Answer due`, value: request.dueOn === null ? null : longDate(request.dueOn) },
                    ]}
                  />
                </section>
              )}
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
