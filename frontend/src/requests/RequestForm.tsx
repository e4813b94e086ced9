import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { DraftRequestDocument, type DraftRequestInput, type RequestKind } from "../gql/graphql";
import { requestKindWord } from "../portal/statusWords";
import { useAct } from "../portal/useAct";
import { useViewer } from "../portal/useViewer";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { Form } from "../ui/Form";
import { Select } from "../ui/Select";
import { TextInput } from "../ui/TextInput";
import { dateProblem, isoDate, type TypedDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";

type Links = Pick<
  DraftRequestInput,
  "requestId" | "version" | "reportId" | "recommendationIds" | "findingIds" | "agendaItemId" | "sources"
>;

interface RequestFormProps {
  /** Where what is typed is kept until it is saved. */
  draft: string;
  start: {
    force: string;
    kind: string;
    subject: string;
    question: string;
    why: string;
    form: string;
    owner: string;
    dueOn: TypedDate;
  };
  links: Links;
  /** Heading and what the request is about. */
  children: ReactNode;
}

const isKind = (text: string): text is RequestKind => ["INFORMATION", "ASSURANCE", "ACTION"].includes(text);

export function RequestForm({ draft, start, links, children }: RequestFormProps) {
  const { forces } = useViewer();
  const navigate = useNavigate();
  const save = useAct(DraftRequestDocument);

  const form = useForm({
    draft,
    start,
    names: {
      kind: t`What is asked for`,
      subject: t`Subject`,
      question: t`Question`,
      why: t`Why it is asked`,
      form: t`Form of the answer`,
      owner: t`Who is to see to it`,
      dueOn: t`Answer due`,
    },
    says: { kind: (kind) => requestKindWord(isKind(kind) ? kind : "INFORMATION") },
    check: ({ subject, question, dueOn }) => ({
      subject: subject.trim() === "" ? t`Enter what the request is about` : undefined,
      question: question.trim() === "" ? t`Enter the question` : undefined,
      dueOn: dateProblem(dueOn, t`Answer due`, { optional: true }),
    }),
    send: async ({ kind, dueOn, why, form: wanted, owner, ...words }) => {
      const { data, errors } = await save({
        input: {
          ...links,
          ...words,
          kind: isKind(kind) ? kind : "INFORMATION",
          why: why.trim() || null,
          form: wanted.trim() || null,
          owner: owner.trim() || null,
          dueOn: isoDate(dueOn),
        },
      });
      if (data?.request) await navigate(`/requests/${data.request.reference}`);
      return errors;
    },
  });

  return (
    <Form form={form} heading={children}>
      {forces.length > 1 && (
        <Select
          {...form.field("force")}
          label={t`Force`}
          labelSize="m"
          options={forces.map(({ slug, name }) => ({ value: slug, text: name }))}
        />
      )}
      <Radios
        {...form.field("kind")}
        legend={t`What is asked for`}
        legendSize="m"
        options={[
          { value: "INFORMATION", text: t`Information`, hint: t`Facts, figures or papers` },
          { value: "ASSURANCE", text: t`Assurance`, hint: t`How it is known that something works` },
          { value: "ACTION", text: t`Action`, hint: t`Something that was agreed to be done, by somebody and by a day` },
        ]}
      />
      <PublicTextInput
        {...form.field("subject")}
        label={t`Subject`}
        labelSize="m"
        hint={t`One line, as it stands in lists`}
      />
      <PublicTextArea
        {...form.field("question")}
        label={t`Question`}
        labelSize="m"
        rows={8}
        hint={t`Information, an explanation or an outcome. A request does not direct operations: how they are run is for the chief constable (Policing Protocol Order 2023).`}
      />
      <PublicTextArea {...form.field("why")} label={t`Why it is asked (optional)`} labelSize="m" />
      <PublicTextInput
        {...form.field("form")}
        label={t`Form of the answer (optional)`}
        labelSize="m"
        hint={t`For example, a table by month`}
      />
      <TextInput
        {...form.field("owner")}
        label={t`Who is to see to it (optional)`}
        labelSize="m"
        hint={t`A role in the force, not a person’s name`}
      />
      <DateInput
        {...form.field("dueOn")}
        legend={t`Answer due (optional)`}
        legendSize="m"
        hint={t`The last day for the answer. It can still be set when the request is sent.`}
      />
      <Button>{t`Save the draft`}</Button>
    </Form>
  );
}
