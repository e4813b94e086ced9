import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { ProgressToReportDocument, SignOffCompletionDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { Written } from "../portal/Written";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { RecommendationAct } from "./RecommendationAct";

/** The chief officer signs what the force claims; who reads later sees both. */
export function Component() {
  const { reference = "" } = useParams();
  const recommendation = found(useRead(ProgressToReportDocument, { reference }).recommendation);
  const signOff = useAct(SignOffCompletionDocument);
  const done = useDone();
  const { latestForceUpdate: claim } = recommendation;

  const form = useForm({
    draft: `sign off ${reference}`,
    start: { words: "", saidOn: noDate },
    check: ({ saidOn }) => ({ saidOn: doneOnProblem(saidOn, t`Day on which it was signed`) }),
    send: async ({ words, saidOn }) => {
      const input = { recommendationId: recommendation.id, words: words.trim() || null, saidOn: doneOn(saidOn) };
      const { errors } = await signOff({ input });
      if (errors.length === 0) await done(`/recommendations/${reference}`, t`The claim is signed off`);
      return errors;
    },
  });

  return (
    <RecommendationAct
      title={t`Sign off what the force claims`}
      recommendation={recommendation}
      may={recommendation.viewerCanSignOff}
      form={form}
    >
      {claim?.words && (
        <>
          <h2 className="govuk-heading-m">{t`What the force claims`}</h2>
          <Written>{claim.words}</Written>
        </>
      )}
      <PublicTextArea
        {...form.field("words")}
        label={t`What you say with your signature (optional)`}
        labelSize="m"
        rows={4}
        hint={t`The office of the local policing body reads it at once. It becomes public only if the office publishes it: name no victim, witness or child.`}
      />
      <DateInput {...form.field("saidOn")} legend={t`Day on which it was signed`} legendSize="m" hint={doneOnHint()} />
      <Button>{t`Sign off`}</Button>
    </RecommendationAct>
  );
}
