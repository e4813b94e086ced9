import { t } from "@lingui/core/macro";
import { ReplyToPanelDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { BothSides } from "./BothSides";
import { ActFrame } from "../portal/ActFrame";
import { useMatterAtHand } from "./useMatterAtHand";

/** The commissioner, mayor or board replies; the panel reads it at once. */
export function Component() {
  const { matter, page } = useMatterAtHand();
  const answer = useAct(ReplyToPanelDocument);
  const done = useDone();

  const form = useForm({
    draft: `reply ${matter.reference}`,
    start: { reply: "", notGivenBecause: "", repliedOn: noDate },
    check: ({ reply, repliedOn }) => ({
      reply: emptyProblem(reply, t`Enter the reply`),
      repliedOn: doneOnProblem(repliedOn, t`Day of the reply`),
    }),
    send: async ({ reply, notGivenBecause, repliedOn }) => {
      const { errors } = await answer({
        input: {
          matterId: matter.id,
          version: matter.version,
          reply,
          notGivenBecause: textOrNull(notGivenBecause),
          repliedOn: doneOn(repliedOn),
        },
      });
      if (errors.length === 0) await done(page, t`The reply is given; the panel reads it now`);
      return errors;
    },
  });

  return (
    <ActFrame
      title={t`Reply to the panel`}
      caption={`${matter.reference} · ${matter.title}`}
      page={page}
      may={matter.viewerCanReply}
      form={form}
      before={
        <>
          <BothSides matter={matter} />
          <WarningText>{t`Once it is given, the words of the reply stand.`}</WarningText>
        </>
      }
    >
      <PublicTextArea {...form.field("reply")} label={t`The reply`} rows={8} />
      <PublicTextInput
        {...form.field("notGivenBecause")}
        label={t`Ground on which a part is not given (optional)`}
        hint={t`Everybody reads it. Name the law, and do not repeat what is withheld.`}
      />
      <DateInput {...form.field("repliedOn")} legend={t`Day of the reply (optional)`} hint={doneOnHint()} />
      <Button>{t`Give the reply`}</Button>
    </ActFrame>
  );
}
