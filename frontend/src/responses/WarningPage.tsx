import { t } from "@lingui/core/macro";
import { useState } from "react";
import { useParams } from "react-router";
import { AnswerWarningDocument, RemovePassageDocument, ResponseReviewDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { WrittenInline } from "../portal/Written";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { useDone } from "../ui/DoneBanner";
import { InsetText } from "../ui/InsetText";
import { TextArea } from "../ui/TextArea";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { placeWord } from "./places";
import { RemovedPassage } from "./RemovedPassage";
import { ResponseFrame } from "./ResponseFrame";
import { useResponseAtHand } from "./useResponseAtHand";
import { warningWord } from "../portal/warningWords";

/** One warning: why the sentence may be published, or what of it is removed. */
export function Component() {
  const { response, page } = useResponseAtHand();
  const { warning: key = "" } = useParams();
  const { statutoryResponse } = useRead(ResponseReviewDocument, { reference: response.reference });
  // To remove its words ends the warning; the page must not be lost while it leaves.
  const [warning] = useState(() => found(statutoryResponse?.warnings.find((one) => one.key === key)));
  const place = { part: warning.part, recommendationId: warning.recommendation?.id ?? null };
  const answer = useAct(AnswerWarningDocument);
  const remove = useAct(RemovePassageDocument);
  const done = useDone();

  const form = useForm({
    draft: `warning ${response.reference} ${key}`,
    start: {
      choice: warning.answer === null ? "" : "keep",
      reason: warning.answer ?? "",
      passage: warning.passage,
      ground: "",
    },
    check: ({ choice, reason, passage, ground }) => ({
      choice: emptyProblem(choice, t`Select whether it is published as it stands`),
      ...(choice === "keep" && { reason: emptyProblem(reason, t`Enter why it may be published`) }),
      ...(choice === "remove" && {
        passage: emptyProblem(passage, t`Enter the words to be removed`),
        ground: emptyProblem(ground, t`Enter the ground of the removal`),
      }),
    }),
    send: async ({ choice, reason, passage, ground }) => {
      const read = { responseId: response.id, version: response.version };
      const keeps = choice === "keep";
      const { data, errors } = keeps
        ? await answer({ input: { ...read, warning: key, reason } })
        : await remove({ input: { ...read, ...place, passage, ground } });
      if (data?.response) await done(`${page}/review`, keeps ? t`Warning answered` : t`Passage removed`);
      return errors;
    },
  });

  return (
    <ResponseFrame
      title={t`Answer this warning`}
      response={response}
      may={response.viewerCanReview}
      form={form}
      before={
        <>
          <p className="govuk-body">
            {warningWord(warning.kind)}. {placeWord(response, place)}.
          </p>
          <InsetText>
            <WrittenInline>{warning.passage}</WrittenInline>
          </InsetText>
        </>
      }
    >
      <Radios
        {...form.field("choice")}
        legend={t`What is done`}
        options={[
          { value: "keep", text: t`Publish it as it stands`, hint: t`Nobody can be recognised by it` },
          { value: "remove", text: t`Remove words from it`, hint: t`Their ground is published in their place` },
        ]}
      />
      {form.typed.choice === "keep" && (
        <TextArea
          {...form.field("reason")}
          label={t`Why it may be published`}
          hint={t`It stays in the office`}
          rows={3}
        />
      )}
      {form.typed.choice === "remove" && (
        <RemovedPassage passage={form.field("passage")} ground={form.field("ground")} />
      )}
      <Button>{t`Save`}</Button>
    </ResponseFrame>
  );
}
