import { t } from "@lingui/core/macro";
import { Link, useParams } from "react-router";
import { ProgressToReportDocument, ReportProgressDocument, type ForceStatus } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { found } from "../portal/found";
import { forceStatusWord } from "../portal/trackWords";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { RecommendationAct } from "./RecommendationAct";

/** What may be said here. Claiming complete has its own page, because it needs proof. */
const sayable: readonly ForceStatus[] = [
  "UNALLOCATED",
  "ACCEPTED",
  "PARTLY_ACCEPTED",
  "NOT_ACCEPTED",
  "IN_PROGRESS",
  "REOPENED",
];

export function Component() {
  const { reference = "" } = useParams();
  const recommendation = found(useRead(ProgressToReportDocument, { reference }).recommendation);
  const done = useDone();
  const report = useAct(ReportProgressDocument);
  const { id: recommendationId, viewerCanReportProgress, viewerCanClaimComplete } = recommendation;
  const page = `/recommendations/${reference}`;

  const form = useForm({
    draft: `progress ${reference}`,
    start: { status: "", words: "", saidOn: noDate },
    check: ({ status, words, saidOn }) => ({
      status: status === "" ? t`Select what the status is now` : undefined,
      words: words.trim() === "" ? t`Enter what was done` : undefined,
      saidOn: doneOnProblem(saidOn, t`Day on which it was done`),
    }),
    send: async ({ status, words, saidOn }) => {
      const chosen = sayable.find((known) => known === status) ?? "IN_PROGRESS";
      const { errors } = await report({ input: { recommendationId, status: chosen, words, saidOn: doneOn(saidOn) } });
      if (errors.length === 0) await done(page, t`Progress reported`);
      return errors;
    },
  });

  return (
    <RecommendationAct
      title={t`Report progress`}
      recommendation={recommendation}
      may={viewerCanReportProgress}
      form={form}
    >
      <Radios
        {...form.field("status")}
        legend={t`What is the status now?`}
        legendSize="m"
        options={sayable.map((status) => ({ value: status, text: forceStatusWord(status) }))}
      />
      {viewerCanClaimComplete && (
        <p className="govuk-body">
          <Link
            className="govuk-link"
            to={`${page}/claim`}
          >{t`It is complete: claim it, with what you offer as proof`}</Link>
        </p>
      )}
      <PublicTextArea
        {...form.field("words")}
        label={t`What was done`}
        labelSize="m"
        rows={8}
        hint={t`The office of the local policing body reads it at once. It becomes public only if the office publishes it: name no victim, witness or child.`}
      />
      <DateInput {...form.field("saidOn")} legend={t`Day on which it was done`} legendSize="m" hint={doneOnHint()} />
      <Button>{t`Report progress`}</Button>
    </RecommendationAct>
  );
}
