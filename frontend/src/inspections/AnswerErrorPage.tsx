import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { AnswerFactualErrorDocument, type FactualErrorOutcome } from "../gql/graphql";
import { ActFrame } from "../portal/ActFrame";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { TextArea } from "../ui/TextArea";
import { noDate } from "../ui/typedDate";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ErrorFacts } from "./ErrorFacts";
import { useErrorsOfReport } from "./useErrorsOfReport";

/** The office says what it did about an error that the force flagged. */
export function Component() {
  const { error: id } = useParams();
  const { report, page, caption } = useErrorsOfReport();
  const error = found(report.factualErrors.find((one) => one.id === id));
  const answer = useAct(AnswerFactualErrorDocument);
  const done = useDone();

  const form = useForm({
    draft: `answer error ${error.id}`,
    start: { outcome: "", answer: "", answeredOn: noDate },
    check: (typed) => ({
      outcome: emptyProblem(typed.outcome, t`Select what the office did`),
      answer: typed.outcome === "NOT_CHANGED" ? emptyProblem(typed.answer, t`Enter why it stays as it is`) : undefined,
      answeredOn: doneOnProblem(typed.answeredOn, t`Day of the answer`),
    }),
    send: async (typed) => {
      const outcome: FactualErrorOutcome = typed.outcome === "CORRECTED" ? "CORRECTED" : "NOT_CHANGED";
      const { errors } = await answer({
        input: {
          factualErrorId: error.id,
          version: error.version,
          outcome,
          answer: textOrNull(typed.answer),
          answeredOn: doneOn(typed.answeredOn),
        },
      });
      if (errors.length === 0) await done(page, t`Answered; the force reads it now`);
      return errors;
    },
  });

  return (
    <ActFrame
      title={t`Answer a factual error`}
      caption={caption}
      page={page}
      may={error.viewerCanAnswer}
      form={form}
      before={<ErrorFacts error={error} />}
    >
      <Radios
        {...form.field("outcome")}
        legend={t`What did the office do?`}
        options={[
          {
            value: "CORRECTED",
            text: t`Corrected the record`,
            hint: t`Correct it first: this answer changes nothing by itself`,
          },
          { value: "NOT_CHANGED", text: t`Left it as it is` },
        ]}
      />
      <TextArea
        {...form.field("answer")}
        label={t`Answer`}
        hint={t`Where it stays as it is, the reason. The force reads it.`}
      />
      <DateInput {...form.field("answeredOn")} legend={t`Day of the answer (optional)`} hint={doneOnHint()} />
      <Button>{t`Give the answer`}</Button>
    </ActFrame>
  );
}
