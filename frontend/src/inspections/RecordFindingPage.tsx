import { t } from "@lingui/core/macro";
import type { Polarity } from "../gql/graphql";
import { findingKindWord, polarityWord } from "../portal/inspectionWords";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { WrittenInline } from "../portal/Written";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { Table } from "../ui/Table";
import { RecordPart } from "./RecordPart";
import { useFindingForm } from "./useFindingForm";
import { useReportRecord } from "./useReportRecord";

const polarities: readonly Polarity[] = ["POSITIVE", "NEGATIVE", "MIXED"];

export function Component() {
  const report = useReportRecord();
  const form = useFindingForm({
    report,
    kinds: ["OBSERVATION", "PROMISING_PRACTICE"],
    then: () => ({ to: ".", done: t`Finding recorded` }),
  });
  const others = report.findings.filter(({ kind }) => kind !== "CAUSE_OF_CONCERN");

  return (
    <RecordPart
      reference={report.reference}
      heading={t`Record a finding`}
      form={form}
      recorded={
        others.length > 0 && (
          <Table
            caption={t`Findings recorded`}
            rows={others}
            rowKey={({ id }) => id}
            columns={[
              { heading: t`Finding`, cell: ({ text }) => <WrittenInline>{text}</WrittenInline> },
              { heading: t`Section`, cell: ({ section }) => section ?? t`Not recorded here` },
              {
                heading: t`Kind`,
                cell: ({ kind, polarity }) => (polarity === null ? findingKindWord(kind) : polarityWord(polarity)),
              },
            ]}
          />
        )
      }
    >
      <Radios
        {...form.field("kind")}
        legend={t`Kind of finding`}
        options={[
          { value: "OBSERVATION", text: findingKindWord("OBSERVATION") },
          {
            value: "PROMISING_PRACTICE",
            text: findingKindWord("PROMISING_PRACTICE"),
            hint: t`A practice from which others may learn`,
          },
        ]}
      />
      {form.typed.kind === "OBSERVATION" && (
        <Radios
          {...form.field("polarity")}
          legend={t`Which way it points (optional)`}
          inline
          options={polarities.map((value) => ({ value, text: polarityWord(value) }))}
        />
      )}
      <PublicTextInput {...form.field("section")} label={t`Section of the report (optional)`} />
      <PublicTextArea {...form.field("text")} label={t`What was found`} />
      <Button>{t`Save finding`}</Button>
    </RecordPart>
  );
}
