import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { ReportToAnswerDocument } from "../gql/graphql";
import { DueByLaw } from "../portal/DueByLaw";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { longDate } from "../ui/dates";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { ForceChoice } from "./ForceChoice";
import { OwnCommentsField } from "./OwnCommentsField";
import { useOwnCommentsForm } from "./useOwnCommentsForm";
import { useOwnForces } from "./useOwnForces";

/** A response begins with the body's own comments; everything else of it is found from there. */
export function Component() {
  const { reference = "" } = useParams();
  const report = found(useRead(ReportToAnswerDocument, { reference }).report);
  found(useViewer().may("DRAFT_RESPONSES") || null);
  const [begun] = useState(report.response);
  const forces = useOwnForces(report.forces);
  const form = useOwnCommentsForm({
    reportId: report.id,
    draft: `begin response ${reference}`,
    forces,
    version: null,
    ownComments: "",
  });
  const heading = <PageHeading caption={`${reference} · ${report.title}`}>{t`Compose the response`}</PageHeading>;

  return (
    <>
      <BackLink to={`/reports/${reference}/record`}>{t`What is recorded of this report`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {begun ? (
            <>
              {heading}
              <p className="govuk-body">
                <Link className="govuk-link" to={`/responses/${begun.reference}`}>
                  {t`The response is begun: go on with ${begun.reference}`}
                </Link>
              </p>
            </>
          ) : (
            <Form form={form} heading={heading}>
              <DueByLaw deadline={report.statutoryDeadline}>
                {({ dueOn }) => <p className="govuk-body">{t`Our response is due on ${longDate(dueOn)}.`}</p>}
              </DueByLaw>
              <ForceChoice forces={forces} field={form.field("force")} />
              <OwnCommentsField field={form.field("ownComments")} />
            </Form>
          )}
        </div>
      </div>
    </>
  );
}
