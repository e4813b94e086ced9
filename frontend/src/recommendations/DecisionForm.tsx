import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import {
  RecordInspectorateDecisionDocument,
  type InspectorateAtHandQuery,
  type InspectorateStatus,
  type RecordInspectorateDecisionInput,
} from "../gql/graphql";
import { inspectorateStatusWord } from "../portal/trackWords";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { Select } from "../ui/Select";
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
  about: Pick<RecordInspectorateDecisionInput, "recommendationId" | "reportId" | "findingId">;
  /** Where it leads when it is recorded. */
  page: string;
  routes: InspectorateAtHandQuery["verificationRoutes"];
  saidBy: string;
  heading: ReactNode;
}

export function DecisionForm({ about, page, routes, saidBy, heading }: DecisionFormProps) {
  const record = useAct(RecordInspectorateDecisionDocument);
  const done = useDone();

  const form = useForm({
    draft: `inspectorate ${page}`,
    start: { status: "", words: "", saidOn: noDate, saidBy, sources: "", verificationRoute: "", externalLevel: "" },
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
      const { errors } = await record({
        input: {
          ...about,
          status,
          words: typed.words,
          saidOn: isoDate(typed.saidOn) ?? "",
          saidBy: typed.saidBy,
          sources: linesOf(typed.sources),
          verificationRoute: typed.verificationRoute || null,
          externalLevel: typed.externalLevel.trim() || null,
        },
      });
      if (errors.length === 0) await done(page, t`The inspectorate’s decision is recorded`);
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
      <PublicTextArea {...form.field("words")} label={t`What was said, in short`} />
      <DateInput {...form.field("saidOn")} legend={t`Said on`} hint={t`For example, 29 3 2022`} />
      <TextInput {...form.field("saidBy")} label={t`Said by`} />
      <PublicTextArea
        {...form.field("sources")}
        label={t`Sources`}
        hint={t`The letter or report in which it stands: addresses or citations, one a line`}
        rows={3}
      />
      <Select
        {...form.field("verificationRoute")}
        label={t`What it rests on (optional)`}
        hint={t`Only where the document says so`}
        options={[
          { value: "", text: t`Not recorded here` },
          ...routes.map(({ code, name }) => ({ value: code, text: name })),
        ]}
      />
      <TextInput
        {...form.field("externalLevel")}
        label={t`Level of closure (optional)`}
        hint={t`In the document’s own words, such as a number. What the levels mean is not confirmed by a public source.`}
      />
      <Button>{t`Save`}</Button>
    </Form>
  );
}
