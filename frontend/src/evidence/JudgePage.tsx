import { t } from "@lingui/core/macro";
import { useState } from "react";
import { AcceptEvidenceDocument, RejectEvidenceDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { NotNow } from "../portal/NotNow";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Checkboxes, Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { PieceFacts } from "./PieceFacts";
import { usePiece } from "./usePiece";

export function Component() {
  const { piece, page } = usePiece();
  const { id: evidenceId, version, reference } = piece;
  const [possible] = useState(piece.viewerCanJudge);
  const accept = useAct(AcceptEvidenceDocument);
  const reject = useAct(RejectEvidenceDocument);
  const done = useDone();

  const form = useForm({
    draft: `judge ${reference}`,
    start: { verdict: "", words: "", panel: [] as readonly string[], judgedOn: noDate },
    check: ({ verdict, words, judgedOn }) => ({
      verdict: verdict === "" ? t`Select whether the evidence is accepted` : undefined,
      words: verdict === "reject" && words.trim() === "" ? t`Enter why it is rejected` : undefined,
      judgedOn: doneOnProblem(judgedOn, t`Day of the decision`),
    }),
    send: async ({ verdict, words, panel, judgedOn }) => {
      const which = { evidenceId, version, judgedOn: doneOn(judgedOn) };
      const { errors } =
        verdict === "accept"
          ? await accept({ input: { ...which, words: words.trim() || null, panelSees: panel.includes("yes") } })
          : await reject({ input: { ...which, reason: words } });
      if (errors.length === 0)
        await done(page, verdict === "accept" ? t`The evidence is accepted` : t`The evidence is rejected`);
      return errors;
    },
    fieldOf: { SENSITIVE_STAYS_INSIDE: "panel" },
  });

  return (
    <>
      <BackLink to={page}>{t`Back to the evidence`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible ? (
            <Form
              form={form}
              heading={
                <>
                  <PageHeading caption={`${reference} · ${piece.title}`}>{t`Judge this evidence`}</PageHeading>
                  <PieceFacts piece={piece} />
                </>
              }
            >
              <Radios
                {...form.field("verdict")}
                legend={t`Does it show what it says?`}
                legendSize="m"
                options={[
                  {
                    value: "accept",
                    text: t`Accept it`,
                    hint: t`It shows what it says. Whether that suffices is for the assurance.`,
                  },
                  { value: "reject", text: t`Reject it`, hint: t`Give the reason: the force reads it.` },
                ]}
              />
              <PublicTextArea
                {...form.field("words")}
                label={t`What you say of it, or why it is rejected`}
                labelSize="m"
              />
              {piece.marking === "OFFICIAL" && (
                <Checkboxes
                  {...form.field("panel")}
                  legend={t`Who else may read it, once accepted`}
                  legendSize="m"
                  options={[{ value: "yes", text: t`The Police and Crime Panel` }]}
                />
              )}
              <DateInput
                {...form.field("judgedOn")}
                legend={t`Day of the decision`}
                legendSize="m"
                hint={doneOnHint()}
              />
              <Button>{t`Record the decision`}</Button>
            </Form>
          ) : (
            <>
              <PageHeading caption={reference}>{t`Judge this evidence`}</PageHeading>
              <NotNow to={page}>{t`See where the evidence stands`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
