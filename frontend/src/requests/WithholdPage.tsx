import { t } from "@lingui/core/macro";
import { WithholdMessageDocument } from "../gql/graphql";
import { GroundField } from "../portal/GroundField";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { messageWord } from "./messageWords";
import { RequestAct } from "./RequestAct";
import { useRequestToPublish } from "./useRequestToPublish";

/** Something that was said is kept from the public; the edition names the ground in its place. */
export function Component() {
  const { request, read, viewerCanPublish, page } = useRequestToPublish();
  const withhold = useAct(WithholdMessageDocument);
  const done = useDone();
  const said = request.messages.filter(({ kind }) => kind !== "ASSIGNED");

  const form = useForm({
    draft: `withhold ${request.reference}`,
    start: { messageId: "", ground: "" },
    check: ({ messageId }) => ({ messageId: emptyProblem(messageId, t`Select what is withheld`) }),
    send: async ({ messageId, ground }) => {
      const { errors } = await withhold({ input: { ...read, messageId, ground: ground.trim() || null } });
      if (errors.length === 0) await done(page, ground.trim() ? t`Withheld from the public` : t`Withheld no longer`);
      return errors;
    },
  });

  return (
    <RequestAct title={t`Withhold something that was said`} request={request} may={viewerCanPublish} form={form}>
      <Radios
        {...form.field("messageId")}
        legend={t`What is withheld`}
        options={said.map(({ id, kind, on, by, withheldGround }) => ({
          value: id,
          text: `${longDate(on)}: ${messageWord(kind)}`,
          hint: withheldGround === null ? by : t`${by}. Withheld: ${withheldGround}`,
        }))}
      />
      <GroundField {...form.field("ground")} />
      <Button>{t`Save`}</Button>
    </RequestAct>
  );
}
