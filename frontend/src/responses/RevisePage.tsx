import { t } from "@lingui/core/macro";
import { ReviseResponseDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ResponseFrame } from "./ResponseFrame";
import { useResponseAtHand } from "./useResponseAtHand";

/** What is published is never edited: a further edition is written, reviewed, approved and published beside it. */
export function Component() {
  const { response } = useResponseAtHand();
  const revise = useAct(ReviseResponseDocument);
  const done = useDone();

  const form = useForm({
    draft: `revise ${response.reference}`,
    start: { reason: "" },
    check: ({ reason }) => ({ reason: emptyProblem(reason, t`Enter why it is to be replaced`) }),
    send: async ({ reason }) => {
      const { data, errors } = await revise({
        input: { responseId: response.id, version: response.version, reason },
      });
      if (data?.response) await done(`/responses/${data.response.reference}`, t`A further edition is begun`);
      return errors;
    },
  });

  return (
    <ResponseFrame
      title={t`Replace it by a further edition`}
      response={response}
      may={response.viewerCanRevise && response.supersededBy === null}
      form={form}
      before={
        <p className="govuk-body">
          {t`The further edition begins with the words of this one and takes the same way: review, approval, publication. Until then this one stands; after it, everybody can read both and compare them.`}
        </p>
      }
    >
      <PublicTextArea
        {...form.field("reason")}
        label={t`Why it is to be replaced`}
        hint={t`Everybody reads this in the further edition`}
        rows={4}
      />
      <Button>{t`Begin the further edition`}</Button>
    </ResponseFrame>
  );
}
