import { t } from "@lingui/core/macro";
import { CoverByForceReportDocument, NationalReportsDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { WrittenInline } from "../portal/Written";
import { Button } from "../ui/Button";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { Select } from "../ui/Select";
import { Table } from "../ui/Table";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RecordPart } from "./RecordPart";
import { useReportRecord } from "./useReportRecord";

/** A national report says the same as this one: the answer to this one suffices for the force. */
export function Component() {
  const report = useReportRecord();
  const { reports } = useRead(NationalReportsDocument, { force: report.forces[0]?.slug });
  const cover = useAct(CoverByForceReportDocument);
  const done = useDone();
  const national = reports.nodes.filter(({ id, forces }) => forces.length > 1 && id !== report.id);

  const form = useForm({
    draft: `same findings ${report.reference}`,
    again: [],
    start: { nationalReportId: "" },
    check: ({ nationalReportId }) => ({
      nationalReportId: emptyProblem(nationalReportId, t`Select the national report`),
    }),
    send: async ({ nationalReportId }) => {
      const { data, errors } = await cover({ input: { nationalReportId, reportId: report.id } });
      if (data?.report) await done(".", t`Recorded: the answer to this report suffices`);
      return errors;
    },
  });

  return (
    <RecordPart
      reference={report.reference}
      heading={t`Same findings as a national report`}
      form={form}
      recorded={
        report.covers.length > 0 && (
          <Table
            caption={t`Recorded so far`}
            rows={report.covers}
            rowKey={({ reference }) => reference}
            columns={[
              { heading: t`Report`, cell: ({ title }) => <WrittenInline>{title}</WrittenInline> },
              { heading: t`Reference`, cell: ({ reference }) => reference },
            ]}
          />
        )
      }
    >
      {national.length === 0 ? (
        <p className="govuk-body">{t`Reports on several forces would stand here. None is recorded.`}</p>
      ) : (
        <>
          <Select
            {...form.field("nationalReportId")}
            label={t`National report`}
            options={[
              { value: "", text: t`Select one` },
              ...national.map(({ id, title, publishedOn }) => ({
                value: id,
                text: `${title}, ${longDate(publishedOn)}`,
              })),
            ]}
          />
          <Button>{t`Save`}</Button>
        </>
      )}
    </RecordPart>
  );
}
