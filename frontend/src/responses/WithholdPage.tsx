import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { WithholdAnswerDocument, type WithheldAnswer } from "../gql/graphql";
import { found } from "../portal/found";
import { GroundField } from "../portal/GroundField";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { useDone } from "../ui/DoneBanner";
import { useForm } from "../ui/useForm";
import { nameOf } from "./explanationWords";
import { ResponseFrame } from "./ResponseFrame";
import { commentOn, explanationOf, recommendationsOf, useResponseAtHand } from "./useResponseAtHand";

/** What is said on one recommendation is kept from the public; the published response names the ground in its place. */
export function Component() {
  const { response, page } = useResponseAtHand();
  const { recommendation: named } = useParams();
  const recommendation = found(recommendationsOf(response).find(({ reference }) => reference === named));
  const answers = {
    EXPLANATION: explanationOf(response, recommendation),
    CHIEF_OFFICER_COMMENT: commentOn(response, recommendation),
  };
  const there = (Object.keys(answers) as WithheldAnswer[]).filter((answer) => answers[answer] !== undefined);
  const words: Record<WithheldAnswer, string> = {
    EXPLANATION: t`Our explanation`,
    CHIEF_OFFICER_COMMENT: t`The chief officer’s comment`,
  };
  const name = nameOf(recommendation);
  const withhold = useAct(WithholdAnswerDocument);
  const done = useDone();

  const form = useForm<{ answer: string; ground: string }>({
    draft: `withhold ${response.reference} ${recommendation.reference}`,
    start: { answer: there[0] ?? "", ground: (there[0] && answers[there[0]]?.withheldGround) ?? "" },
    send: async ({ answer: chosen, ground }) => {
      const answer = there.find((one) => one === chosen);
      if (answer === undefined) return [];
      const { data, errors } = await withhold({
        input: {
          responseId: response.id,
          version: response.version,
          recommendationId: recommendation.id,
          answer,
          ground: ground.trim() || null,
        },
      });
      if (data?.response)
        await done(page, ground.trim() ? t`Withheld from the public: ${name}` : t`Withheld no longer`);
      return errors;
    },
  });

  return (
    <ResponseFrame
      title={t`Withhold: ${name}`}
      response={response}
      may={response.viewerCanWithhold && there.length > 0}
      form={form}
      before={
        <p className="govuk-body">
          {t`The law asks for an explanation of each recommendation, so that little should be withheld. The published response says that something is withheld, and on which ground. The office and the force read it.`}
        </p>
      }
    >
      <Radios
        {...form.field("answer")}
        legend={t`What is withheld`}
        options={there.map((value) => ({ value, text: words[value] }))}
      />
      <GroundField {...form.field("ground")} />
      <Button>{t`Save`}</Button>
    </ResponseFrame>
  );
}
