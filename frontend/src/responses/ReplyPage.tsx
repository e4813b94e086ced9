import { t } from "@lingui/core/macro";
import { DraftResponseDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ChiefOfficerSaid } from "./ChiefOfficerSaid";
import { ResponseFrame } from "./ResponseFrame";
import { useResponseAtHand } from "./useResponseAtHand";

/** What the body answers to the chief officer's comments, which stand above it. */
export function Component() {
  const { response, page } = useResponseAtHand();
  const save = useAct(DraftResponseDocument);
  const done = useDone();

  const form = useForm({
    draft: `reply ${response.reference}`,
    start: { replyToChiefOfficer: response.replyToChiefOfficer ?? "" },
    check: ({ replyToChiefOfficer }) => ({
      replyToChiefOfficer: emptyProblem(replyToChiefOfficer, t`Enter your reply to the chief officer`),
    }),
    send: async ({ replyToChiefOfficer }) => {
      const { data, errors } = await save({
        input: {
          reportId: response.report?.id ?? "",
          force: response.force?.slug ?? "",
          version: response.version,
          replyToChiefOfficer,
        },
      });
      if (data?.response) await done(page, t`The reply is saved`);
      return errors;
    },
  });

  return (
    <ResponseFrame
      title={t`Our reply to the chief officer’s comments`}
      response={response}
      may={response.viewerCanDraft && response.chiefOfficerComments?.status === "RECEIVED"}
      form={form}
      before={
        <>
          <h2 className="govuk-heading-m">{t`The chief officer’s comments`}</h2>
          <ChiefOfficerSaid comments={response.chiefOfficerComments} />
        </>
      }
    >
      <PublicTextArea
        {...form.field("replyToChiefOfficer")}
        label={t`Our reply`}
        hint={t`It will be published with the comments`}
        rows={10}
      />
      <Button>{t`Save`}</Button>
    </ResponseFrame>
  );
}
