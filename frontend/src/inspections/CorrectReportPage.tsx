import { t } from "@lingui/core/macro";
import { CorrectReportDocument } from "../gql/graphql";
import { PublicTextInput } from "../portal/PublicText";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { TextInput } from "../ui/TextInput";
import { dateProblem, isoDate, typedDate } from "../ui/typedDate";
import { countOf, emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RecordPart } from "./RecordPart";
import { useReportRecord } from "./useReportRecord";

/** What was said of the report stays on record, with the reason and the day. */
export function Component() {
  const report = useReportRecord();
  const correct = useAct(CorrectReportDocument);
  const done = useDone();

  const form = useForm({
    draft: `correct ${report.reference}`,
    start: {
      title: report.title,
      url: report.url ?? "",
      publishedOn: typedDate(report.publishedOn),
      publishedOnNote: report.publishedOnNote ?? "",
      count: report.statedRecommendationCount === null ? "" : `${report.statedRecommendationCount}`,
      reason: "",
    },
    check: ({ title, publishedOn, count, reason }) => ({
      publishedOn: dateProblem(publishedOn, t`Published on`),
      title: emptyProblem(title, t`Enter the title of the report`),
      count:
        count.trim() === "" || countOf(count) !== null
          ? undefined
          : t`Enter the number of recommendations as a whole number`,
      reason: emptyProblem(reason, t`Enter the reason`),
    }),
    send: async ({ title, url, publishedOn, publishedOnNote, count, reason }) => {
      const { data, errors } = await correct({
        input: {
          reportId: report.id,
          version: report.version,
          title,
          url: textOrNull(url),
          publishedOn: isoDate(publishedOn),
          publishedOnNote,
          statedRecommendationCount: countOf(count),
          reason,
        },
      });
      if (data?.report) await done(`/reports/${report.reference}`, t`Report corrected`);
      return errors;
    },
  });

  return (
    <RecordPart reference={report.reference} heading={t`Correct the report`} form={form} recorded={null}>
      <PublicTextInput {...form.field("title")} label={t`Title`} hint={t`As the inspectorate gives it`} />
      <TextInput {...form.field("url")} label={t`Address of the report (optional)`} type="url" />
      <DateInput
        {...form.field("publishedOn")}
        legend={t`Published on`}
        hint={t`From another day the due dates that the report’s terms set and the days of the response are counted anew. What is published already stays as it was, with a note beside it.`}
      />
      <TextInput {...form.field("publishedOnNote")} label={t`How that day is known (optional)`} />
      <TextInput
        {...form.field("count")}
        label={t`Number of recommendations that the report says it makes (optional)`}
        width={3}
        inputMode="numeric"
      />
      <PublicTextInput
        {...form.field("reason")}
        label={t`Reason`}
        hint={t`It stays on record with what was said before`}
      />
      <Button>{t`Save correction`}</Button>
    </RecordPart>
  );
}
