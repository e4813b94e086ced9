import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { ClaimCompleteDocument, ProgressToReportDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { RecommendationAct } from "./RecommendationAct";

export function Component() {
  const { reference = "" } = useParams();
  const recommendation = found(useRead(ProgressToReportDocument, { reference }).recommendation);
  const done = useDone();
  const claim = useAct(ClaimCompleteDocument);

  const form = useForm({
    draft: `claim ${reference}`,
    start: { words: "", saidOn: noDate },
    check: ({ words, saidOn }) => ({
      words: words.trim() === "" ? t`Enter what you offer as proof` : undefined,
      saidOn: doneOnProblem(saidOn, t`Day on which it was complete`),
    }),
    send: async ({ words, saidOn }) => {
      const input = { recommendationId: recommendation.id, words, saidOn: doneOn(saidOn) };
      const { errors } = await claim({ input });
      if (errors.length === 0)
        await done(`/recommendations/${reference}`, t`The claim is recorded, and the office can read it`);
      return errors;
    },
  });

  return (
    <RecommendationAct
      title={t`Claim this recommendation complete`}
      recommendation={recommendation}
      may={recommendation.viewerCanClaimComplete}
      form={form}
    >
      <PublicTextArea
        {...form.field("words")}
        label={t`What was done, and what you offer as proof`}
        labelSize="m"
        rows={10}
        hint={t`Say what shows that it is done: a policy, figures before and after, an audit, a visit. The office of the local policing body reads it at once.`}
      />
      <DateInput
        {...form.field("saidOn")}
        legend={t`Day on which it was complete`}
        legendSize="m"
        hint={doneOnHint()}
      />
      <Button>{t`Claim complete`}</Button>
    </RecommendationAct>
  );
}
