import { t } from "@lingui/core/macro";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ActFrame } from "./ActFrame";
import { PublicTextArea } from "./PublicText";
import type { Done } from "./useAct";

interface Edition {
  reference: string;
  title: string;
  viewerCanRevise: boolean;
  supersededBy: unknown;
}

interface FurtherEditionFormProps<P> {
  of: Edition;
  /** To where it leads back. */
  page: string;
  revise: (reason: string) => Promise<Done<P>>;
  /** Where the further edition is written. */
  pageOf: (done: P) => string | null | undefined;
}

/** What is published is never edited: a further edition takes the same way beside it. */
export function FurtherEditionForm<P>({ of, page, revise, pageOf }: FurtherEditionFormProps<P>) {
  const done = useDone();

  const form = useForm({
    draft: `revise ${of.reference}`,
    start: { reason: "" },
    check: ({ reason }) => ({ reason: emptyProblem(reason, t`Enter why it is to be replaced`) }),
    send: async ({ reason }) => {
      const { data, errors } = await revise(reason);
      const written = data && pageOf(data);
      if (written) await done(written, t`A further edition is begun`);
      return errors;
    },
  });

  return (
    <ActFrame
      title={t`Replace it by a further edition`}
      caption={`${of.reference} · ${of.title}`}
      page={page}
      may={of.viewerCanRevise && of.supersededBy === null}
      form={form}
      before={
        <p className="govuk-body">
          {t`The further edition takes the same way as this one. Until it is published this one stands; after it, everybody can read both and compare them.`}
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
    </ActFrame>
  );
}
