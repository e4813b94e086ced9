import { t } from "@lingui/core/macro";
import { useState } from "react";
import { useParams } from "react-router";
import { AnswerEditionWarningDocument, type EditionKind, type EditionWarningWordsFragment } from "../gql/graphql";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { InsetText } from "../ui/InsetText";
import { TextArea } from "../ui/TextArea";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ActFrame } from "./ActFrame";
import { placeOfWarning } from "./EditionWarnings";
import { found } from "./found";
import { useAct } from "./useAct";
import { warningWord } from "./warningWords";
import { WrittenInline } from "./Written";

interface AnswerWarningProps {
  of: { id: string; reference: string; title: string };
  /** Of which an edition is to be published; left out for what is published as it stands. */
  kind?: EditionKind;
  warnings: readonly EditionWarningWordsFragment[];
  /** The page on which it is published. */
  page: string;
  may: boolean;
}

/** One warning of what is to be published: why the sentence may stand. */
export function AnswerWarning({ of, kind, warnings, page, may }: AnswerWarningProps) {
  const { warning: key = "" } = useParams();
  // Whoever changes the sentence ends the warning; the page must not be lost while it leaves.
  const [warning] = useState(() => found(warnings.find((one) => one.key === key)));
  const answer = useAct(AnswerEditionWarningDocument);
  const done = useDone();

  const form = useForm({
    draft: `warning ${of.reference} ${key}`,
    start: { reason: warning.answer ?? "" },
    check: ({ reason }) => ({ reason: emptyProblem(reason, t`Enter why it may be published`) }),
    send: async ({ reason }) => {
      const { errors } = await answer({ input: { id: of.id, kind: kind ?? null, warning: key, reason } });
      if (errors.length === 0) await done(page, t`Warning answered`);
      return errors;
    },
  });

  return (
    <ActFrame
      title={t`Answer this warning`}
      caption={`${of.reference} · ${of.title}`}
      page={page}
      may={may}
      form={form}
      before={
        <>
          <h2 className="govuk-heading-m">{warningWord(warning.kind)}</h2>
          <p className="govuk-body">{placeOfWarning(warning)}</p>
          <InsetText>
            <WrittenInline>{warning.passage}</WrittenInline>
          </InsetText>
        </>
      }
    >
      <TextArea
        {...form.field("reason")}
        label={t`Why it may be published`}
        hint={t`It stays in the office. Where somebody could be recognised, do not publish: change the words first.`}
        rows={3}
      />
      <Button>{t`Save`}</Button>
    </ActFrame>
  );
}
