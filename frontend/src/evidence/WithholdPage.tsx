import { t } from "@lingui/core/macro";
import { useState } from "react";
import { WithholdEvidenceDocument } from "../gql/graphql";
import { GroundField } from "../portal/GroundField";
import { NotNow } from "../portal/NotNow";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { useForm } from "../ui/useForm";
import { usePiece } from "./usePiece";

/** Those who do not read a piece of evidence are told that it is there, and why they do not. */
export function Component() {
  const { piece, page } = usePiece();
  const { id: evidenceId, version, reference } = piece;
  const [possible] = useState(piece.viewerCanWithhold);
  const withhold = useAct(WithholdEvidenceDocument);
  const done = useDone();
  const heading = <PageHeading caption={`${reference} · ${piece.title}`}>{t`Withhold this evidence`}</PageHeading>;

  const form = useForm({
    draft: `withhold ${reference}`,
    start: { ground: piece.withheldGround ?? "" },
    send: async ({ ground }) => {
      const { data, errors } = await withhold({ input: { evidenceId, version, ground: ground.trim() || null } });
      if (data?.evidence) await done(page, ground.trim() ? t`Withheld, and its ground is told` : t`Withheld no longer`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={page}>{t`Back to the evidence`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible ? (
            <Form form={form} heading={heading}>
              <p className="govuk-body">
                {t`It is not public. With a ground, everybody who reads what it speaks to is told that a piece of evidence is withheld, and why. What it is, is not told.`}
              </p>
              <GroundField {...form.field("ground")} labelSize="m" />
              <Button>{t`Save`}</Button>
            </Form>
          ) : (
            <>
              {heading}
              <NotNow to={page}>{t`See the evidence`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
