import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Navigate, useLocation } from "react-router";
import { PublishDocument } from "../gql/graphql";
import { EditionWarnings } from "../portal/EditionWarnings";
import { NotNow } from "../portal/NotNow";
import { useAct } from "../portal/useAct";
import { Written } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";
import { useForm } from "../ui/useForm";
import { useRecordToPublish } from "./useRecordToPublish";

/** One record becomes public. */
export function Component() {
  const { id, record, warnings, heading, words, becomesPublic, page } = useRecordToPublish();
  const { search } = useLocation();
  const [possible] = useState(record.viewerCanPublish && record.audience !== "PUBLIC");
  const publish = useAct(PublishDocument);
  const done = useDone();

  const form = useForm({
    draft: `publish ${id}`,
    start: {},
    send: async () => {
      const { data, errors } = await publish({ input: { id } });
      if (data?.published) await done(page, t`Published: everybody can read it now`);
      return errors;
    },
  });

  // A request is published with its answers, on a page of its own.
  if (record.__typename === "Request") return <Navigate to={`/requests/${record.reference}/publish`} replace />;

  return (
    <>
      <BackLink to={page} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible ? (
            <Form form={form} heading={<PageHeading>{heading}</PageHeading>}>
              <InsetText>
                <Written>{words}</Written>
              </InsetText>
              <h2 className="govuk-heading-m">{t`What becomes public`}</h2>
              <ul className="govuk-list govuk-list--bullet">
                {becomesPublic.map((part) => (
                  <li key={part}>{part}</li>
                ))}
              </ul>
              {warnings.length > 0 && <EditionWarnings warnings={warnings} page={`/publish/${id}`} search={search} />}
              <p className="govuk-body">
                {t`What was said and published is never altered. A later view is a new entry, and notes of the office stay in the office.`}
              </p>
              <Button>{t`Publish`}</Button>
            </Form>
          ) : (
            <>
              <PageHeading>{heading}</PageHeading>
              <NotNow to={page}>{t`See the record`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
