import { t } from "@lingui/core/macro";
import { FlagFactualErrorDocument } from "../gql/graphql";
import { ActFrame } from "../portal/ActFrame";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { TextArea } from "../ui/TextArea";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { useErrorsOfReport } from "./useErrorsOfReport";

/** The force says what is factually wrong before everybody reads it. */
export function Component() {
  const { report, page, caption } = useErrorsOfReport();
  const flag = useAct(FlagFactualErrorDocument);
  const done = useDone();

  const form = useForm({
    draft: `flag ${report.reference}`,
    start: { passage: "", correction: "" },
    check: ({ passage, correction }) => ({
      passage: emptyProblem(passage, t`Enter what is wrong`),
      correction: emptyProblem(correction, t`Enter what is right, and how that is known`),
    }),
    send: async (typed) => {
      const { errors } = await flag({ input: { reportId: report.id, ...typed } });
      if (errors.length === 0) await done(page, t`The error is flagged, and the office can read it`);
      return errors;
    },
  });

  return (
    <ActFrame
      title={t`Flag a factual error`}
      caption={caption}
      page={page}
      may={report.viewerCanFlagErrors}
      form={form}
    >
      <TextInput
        {...form.field("passage")}
        label={t`What is wrong`}
        hint={t`The words or the number as they stand, and where. For example, “26 of 73”, case audits`}
      />
      <TextArea
        {...form.field("correction")}
        label={t`What is right, and how that is known`}
        rows={5}
        hint={t`A fact, not a view: a view belongs into the chief officer’s comments.`}
      />
      <Button>{t`Flag this error`}</Button>
    </ActFrame>
  );
}
