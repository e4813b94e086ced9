import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { WrittenInline } from "../portal/Written";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { Table } from "../ui/Table";
import { TextInput } from "../ui/TextInput";
import { RecordPart } from "./RecordPart";
import { useFindingForm } from "./useFindingForm";
import { useReportRecord } from "./useReportRecord";

/** A cause of concern never stands alone: its recommendations are asked for next. */
export function Component() {
  const report = useReportRecord();
  const addTo = (cause: string) => `/reports/${report.reference}/record/recommendation?cause=${cause}`;
  const form = useFindingForm({
    report,
    kinds: ["CAUSE_OF_CONCERN"],
    then: (id) => ({ to: addTo(id), done: t`Cause of concern recorded. Now record its recommendations.` }),
  });
  const causes = report.findings.filter(({ kind }) => kind === "CAUSE_OF_CONCERN");

  return (
    <RecordPart
      reference={report.reference}
      heading={t`Record a cause of concern`}
      form={form}
      recorded={
        causes.length > 0 && (
          <Table
            caption={t`Causes of concern recorded`}
            rows={causes}
            rowKey={({ id }) => id}
            columns={[
              { heading: t`Cause of concern`, cell: ({ text }) => <WrittenInline>{text}</WrittenInline> },
              {
                heading: t`Recommendations`,
                cell: ({ id, recommendations }) => (
                  <Link className="govuk-link" to={addTo(id)}>
                    {recommendations.length === 0
                      ? t`Record the first`
                      : plural(recommendations.length, {
                          one: "# recorded, add another",
                          other: "# recorded, add another",
                        })}
                  </Link>
                ),
              },
            ]}
          />
        )
      }
    >
      <PublicTextInput {...form.field("section")} label={t`Section of the report (optional)`} />
      <PublicTextArea {...form.field("text")} label={t`Cause of concern`} hint={t`In the words of the report`} />
      <DateInput
        {...form.field("issuedOn")}
        legend={t`Issued on (optional)`}
        hint={t`Where it came before the report, by a letter of its own`}
      />
      <TextInput
        {...form.field("issuedBy")}
        label={t`The document by which it was issued (optional)`}
        hint={t`An address or a citation`}
      />
      <Button>{t`Save and record its recommendations`}</Button>
    </RecordPart>
  );
}
