import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import { VoteOnResponseDocument, type VoteChoice } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { TextArea } from "../ui/TextArea";
import { TextInput } from "../ui/TextInput";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { choices, choiceWord } from "./choiceWords";
import { PreviewLink } from "../portal/PreviewLink";
import { ResponseFrame } from "./ResponseFrame";
import { useResponseAtHand } from "./useResponseAtHand";

const WholeResponse = lazy(async () => ({ default: (await import("./WholeResponse")).WholeResponse }));

const named = (lines: string) =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A board decides by the votes of its members: carried, the response is approved; not carried, it goes back. */
export function Component() {
  const { response, page } = useResponseAtHand();
  const vote = useAct(VoteOnResponseDocument);
  const done = useDone();

  const form = useForm({
    draft: `vote ${response.reference}`,
    start: { FOR: "", AGAINST: "", ABSTAINED: "", quorum: "", comment: "", on: noDate },
    fieldOf: { QUORUM_NOT_REACHED: "FOR" },
    check: (typed) => ({
      FOR: choices.some((choice) => named(typed[choice]).length > 0) ? undefined : t`Enter who voted`,
      quorum: /^[1-9]\d*$/.test(typed.quorum.trim()) ? undefined : t`Enter how many members must be present`,
      on: doneOnProblem(typed.on, t`Day of the vote`),
    }),
    send: async (typed) => {
      const votes = choices.flatMap((choice: VoteChoice) => named(typed[choice]).map((member) => ({ member, choice })));
      const { data, errors } = await vote({
        input: {
          responseId: response.id,
          version: response.version,
          votes,
          quorum: Number(typed.quorum),
          comment: typed.comment,
          on: doneOn(typed.on),
        },
      });
      if (data?.response)
        await done(
          page,
          data.response.approvedOn === null ? t`Not carried: sent back` : t`Carried: the response is approved`,
        );
      return errors.map((error) => (error.field === "votes" ? { ...error, field: "FOR" } : error));
    },
  });

  return (
    <ResponseFrame
      title={t`Record the board’s vote`}
      response={response}
      may={response.viewerCanApprove && response.isDecidedByVote}
      form={form}
      before={
        <>
          <PreviewLink of={response.reference} />
          <Suspense>
            <WholeResponse response={response} />
          </Suspense>
        </>
      }
    >
      {choices.map((choice) => (
        <TextArea
          key={choice}
          {...form.field(choice)}
          label={choiceWord(choice)}
          hint={t`One member on each line. The names stay in the office; the numbers are published.`}
          rows={4}
        />
      ))}
      <TextInput
        {...form.field("quorum")}
        label={t`How many members must be present`}
        hint={t`By the board’s own rules`}
        inputMode="numeric"
        width={3}
      />
      <TextArea
        {...form.field("comment")}
        label={t`Comment, or what is to be changed where the vote is not carried`}
        hint={t`It stays in the office`}
        rows={4}
      />
      <DateInput {...form.field("on")} legend={t`Day of the vote (optional)`} hint={doneOnHint()} />
      <Button>{t`Save the vote`}</Button>
    </ResponseFrame>
  );
}
