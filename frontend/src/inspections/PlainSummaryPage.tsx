import { t } from "@lingui/core/macro";
import { WritePlainSummaryDocument } from "../gql/graphql";
import { PublicTextArea } from "../portal/PublicText";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RecordPart } from "./RecordPart";
import { useReportRecord } from "./useReportRecord";

/** A later summary takes the place of the one before, which stays on record. */
export function Component() {
  const report = useReportRecord();
  const write = useAct(WritePlainSummaryDocument);
  const done = useDone();

  const form = useForm({
    draft: `plain summary ${report.reference}`,
    start: { words: report.plainSummary?.words ?? "", wordsCymraeg: report.plainSummary?.wordsCymraeg ?? "" },
    check: ({ words }) => ({ words: emptyProblem(words, t`Enter the summary`) }),
    send: async ({ words, wordsCymraeg }) => {
      const { data, errors } = await write({
        input: { reportId: report.id, words, wordsCymraeg: textOrNull(wordsCymraeg) },
      });
      if (data?.plainSummary) await done(`/reports/${report.reference}`, t`Plain summary saved`);
      return errors;
    },
  });

  return (
    <RecordPart reference={report.reference} heading={t`Write a plain summary`} form={form} recorded={null}>
      <p className="govuk-body">
        {t`It stands at the top of the report’s page, with our name and the day. Everybody reads it once you have published it there.`}
      </p>
      <PublicTextArea
        {...form.field("words")}
        label={t`What the report says, in plain words`}
        hint={t`Say what was found and what it means for people. Name no victim, witness or child.`}
        rows={9}
      />
      <PublicTextArea
        {...form.field("wordsCymraeg")}
        label={t`The same in Welsh (optional)`}
        hint={t`It stands on the Welsh page. Without it the English stands there.`}
        lang="cy"
        rows={9}
      />
      <Button>{t`Save summary`}</Button>
    </RecordPart>
  );
}
