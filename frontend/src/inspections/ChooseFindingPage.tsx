import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { findingKindWord, polarityWord } from "../portal/inspectionWords";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { useReportRecord } from "./useReportRecord";

/** Which of the findings is to be corrected. */
export function Component() {
  const { reference, findings } = useReportRecord();

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={`/reports/${reference}/record`}>{t`What is recorded of this report`}</BackLink>
        <PageHeading caption={reference}>{t`Correct a finding`}</PageHeading>
        <Table
          caption={t`Choose the finding`}
          captionSize="s"
          rows={findings}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: t`Finding`,
              cell: ({ id, text }) => (
                <Link className="govuk-link" to={encodeURIComponent(id)}>
                  <WrittenInline>{text}</WrittenInline>
                </Link>
              ),
            },
            {
              heading: t`Kind`,
              cell: ({ kind, polarity }) => (polarity === null ? findingKindWord(kind) : polarityWord(polarity)),
            },
          ]}
        />
      </div>
    </div>
  );
}
