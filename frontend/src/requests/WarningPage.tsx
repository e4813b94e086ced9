import { t } from "@lingui/core/macro";
import { useState } from "react";
import { useParams } from "react-router";
import { AnswerEditionWarningDocument, WithholdMessageDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { GroundField } from "../portal/GroundField";
import { useAct } from "../portal/useAct";
import { warningWord } from "../portal/warningWords";
import { WrittenInline } from "../portal/Written";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { useDone } from "../ui/DoneBanner";
import { InsetText } from "../ui/InsetText";
import { TextArea } from "../ui/TextArea";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RequestAct } from "./RequestAct";
import { placeOf, useRequestToPublish } from "./useRequestToPublish";

/** One warning: why the sentence may be published, or that what was said there is withheld. */
export function Component() {
  const { request, read, viewerCanPublish, warnings, page } = useRequestToPublish();
  const { warning: key = "" } = useParams();
  // To withhold what was said ends the warning; the page must not be lost while it leaves.
  const [warning] = useState(() => found(warnings.find((one) => one.key === key)));
  const { message } = warning;
  const answer = useAct(AnswerEditionWarningDocument);
  const withhold = useAct(WithholdMessageDocument);
  const done = useDone();

  const form = useForm({
    draft: `warning ${request.reference} ${key}`,
    start: {
      choice: message === null || warning.answer !== null ? "keep" : "",
      reason: warning.answer ?? "",
      ground: "",
    },
    check: ({ choice, reason, ground }) => ({
      choice: emptyProblem(choice, t`Select whether it is published as it stands`),
      ...(choice === "keep" && { reason: emptyProblem(reason, t`Enter why it may be published`) }),
      ...(choice === "withhold" && { ground: emptyProblem(ground, t`Enter the ground on which it is withheld`) }),
    }),
    send: async ({ choice, reason, ground }) => {
      const keeps = choice === "keep" || message === null;
      const { errors } = keeps
        ? await answer({ input: { id: read.requestId, kind: "REQUEST", warning: key, reason } })
        : await withhold({ input: { ...read, messageId: message.id, ground } });
      if (errors.length === 0) await done(page, keeps ? t`Warning answered` : t`Withheld from the public`);
      return errors;
    },
  });

  return (
    <RequestAct title={t`Answer this warning`} request={request} may={viewerCanPublish} form={form}>
      <h2 className="govuk-heading-m">{warningWord(warning.kind)}</h2>
      <p className="govuk-body">{placeOf(warning)}</p>
      <InsetText>
        <WrittenInline>{warning.passage}</WrittenInline>
      </InsetText>
      {message !== null && (
        <Radios
          {...form.field("choice")}
          legend={t`What is done`}
          options={[
            { value: "keep", text: t`Publish it as it stands`, hint: t`Nobody can be recognised by it` },
            {
              value: "withhold",
              text: t`Withhold all that was said there`,
              hint: t`Its ground is published in its place`,
            },
          ]}
        />
      )}
      {form.typed.choice === "keep" && (
        <TextArea
          {...form.field("reason")}
          label={t`Why it may be published`}
          hint={
            message === null
              ? t`It stays in the office. What is asked is not withheld: where somebody could be recognised by it, do not publish the request.`
              : t`It stays in the office`
          }
          rows={3}
        />
      )}
      {form.typed.choice === "withhold" && <GroundField {...form.field("ground")} />}
      <Button>{t`Save`}</Button>
    </RequestAct>
  );
}
