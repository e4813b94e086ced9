import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { dayWord } from "../portal/dayOfPeriod";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import type { Done } from "../portal/useAct";
import { useViewer } from "../portal/useViewer";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { TextArea } from "../ui/TextArea";
import { noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { PreviewLink } from "../portal/PreviewLink";
import { ResponseFrame } from "./ResponseFrame";
import type { ResponseAtHand } from "./useResponseAtHand";

/** What is sent with a decision. */
export interface Decided {
  responseId: string;
  version: number;
  comment: string;
  on: string | null;
}

interface DecisionFormProps {
  title: string;
  response: ResponseAtHand;
  may: boolean;
  /** The word and the consequence of letting it go on. */
  forward: { text: string; hint: string; done: string; commented?: boolean };
  pass: (decided: Decided) => Promise<Done<{ response: unknown }>>;
  back: (decided: Decided) => Promise<Done<{ response: unknown }>>;
  /** What is to be read before the decision. */
  children: ReactNode;
}

/** Reads the whole text in its order, then lets it go on or sends it back with a comment. */
export function DecisionForm({ title, response, may, forward, pass, back, children }: DecisionFormProps) {
  const { today } = useViewer();
  const done = useDone();
  const { statutoryDeadline: deadline, reference } = response;

  const form = useForm({
    draft: `decide ${title} ${reference}`,
    start: { decision: "", comment: "", on: noDate },
    check: ({ decision, comment, on }) => ({
      decision: emptyProblem(decision, t`Select whether it goes on or is sent back`),
      comment:
        decision === "sendBack"
          ? emptyProblem(comment, t`Enter what is to be changed before it comes back`)
          : undefined,
      on: doneOnProblem(on, t`Day of the decision`),
    }),
    send: async ({ decision, comment, on }) => {
      const decided = { responseId: response.id, version: response.version, comment, on: doneOn(on) };
      const goesOn = decision === "pass";
      const { data, errors } = await (goesOn ? pass(decided) : back(decided));
      if (data?.response) await done(`/responses/${reference}`, goesOn ? forward.done : t`Response sent back`);
      return errors;
    },
  });

  return (
    <ResponseFrame
      title={title}
      response={response}
      may={may}
      form={form}
      before={
        <>
          {response.number === 1 && deadline !== null && (
            <p className="govuk-body">
              {t`Due on ${longDate(deadline.dueOn)}.`} {dayWord(deadline, today)}.
            </p>
          )}
          <PreviewLink of={reference} />
          {children}
          {response.viewerCanRemark && (
            <p className="govuk-body">
              <Link className="govuk-link" to={`/responses/${reference}/remark`}>{t`Remark on a passage`}</Link>
            </p>
          )}
        </>
      }
    >
      <Radios
        {...form.field("decision")}
        legend={t`Your decision`}
        legendSize="m"
        options={[
          { value: "pass", text: forward.text, hint: forward.hint },
          { value: "sendBack", text: t`Send back`, hint: t`The scrutiny officer writes it further` },
        ]}
      />
      {(forward.commented === true || form.typed.decision === "sendBack") && (
        <TextArea
          {...form.field("comment")}
          label={form.typed.decision === "sendBack" ? t`What is to be changed` : t`Comment (optional)`}
          hint={t`It stays in the office`}
          rows={4}
        />
      )}
      <DateInput {...form.field("on")} legend={t`Day of the decision (optional)`} hint={doneOnHint()} />
      <Button>{t`Save the decision`}</Button>
    </ResponseFrame>
  );
}
