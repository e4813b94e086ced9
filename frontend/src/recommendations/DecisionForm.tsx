import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { RecordInspectorateDecisionDocument, type InspectorateStatus } from "../gql/graphql";
import { inspectorateStatusWord } from "../portal/trackWords";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { TextArea } from "../ui/TextArea";
import { TextInput } from "../ui/TextInput";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem, linesOf } from "../ui/typedText";
import { useForm } from "../ui/useForm";

const statuses: readonly InspectorateStatus[] = [
  "AWAITING_REVIEW",
  "OPEN",
  "PROGRESS_NOTED",
  "CLOSED",
  "SUPERSEDED",
  "NOT_PURSUED",
];

interface DecisionFormProps {
  recommendation: { id: string; reference: string };
  saidBy: string;
  heading: ReactNode;
}

export function DecisionForm({ recommendation: { id, reference }, saidBy, heading }: DecisionFormProps) {
  const record = useAct(RecordInspectorateDecisionDocument);
  const done = useDone();

  const form = useForm({
    draft: `inspectorate ${reference}`,
    start: { status: "", words: "", saidOn: noDate, saidBy, sources: "" },
    check: (typed) => ({
      status: emptyProblem(typed.status, t`Select what the inspectorate decided`),
      words: emptyProblem(typed.words, t`Enter what was said`),
      saidOn: dateProblem(typed.saidOn, t`Said on`),
      saidBy: emptyProblem(typed.saidBy, t`Enter who said it`),
      sources: emptyProblem(typed.sources, t`Enter at least one source`),
    }),
    send: async (typed) => {
      const status = statuses.find((one) => one === typed.status);
      if (status === undefined) return [];
      const { data, errors } = await record({
        input: {
          recommendationId: id,
          status,
          words: typed.words,
          saidOn: isoDate(typed.saidOn) ?? "",
          saidBy: typed.saidBy,
          sources: linesOf(typed.sources),
        },
      });
      if (data?.recommendation) await done(`/recommendations/${reference}`, t`The inspectorate’s decision is recorded`);
      return errors;
    },
  });

  return (
    <Form form={form} heading={heading}>
      <Radios
        {...form.field("status")}
        legend={t`What the inspectorate decided`}
        options={statuses.map((value) => ({ value, text: inspectorateStatusWord(value) }))}
      />
      <TextArea {...form.field("words")} label={t`What was said, in short`} />
      <DateInput {...form.field("saidOn")} legend={t`Said on`} hint={t`For example, 29 3 2022`} />
      <TextInput {...form.field("saidBy")} label={t`Said by`} />
      <TextArea
        {...form.field("sources")}
        label={t`Sources`}
        hint={t`The letter or report in which it stands: addresses or citations, one a line`}
        rows={3}
      />
      <Button>{t`Save`}</Button>
    </Form>
  );
}
