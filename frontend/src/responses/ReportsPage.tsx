import { t } from "@lingui/core/macro";
import { AlsoAnswerReportsDocument, ReportsToAnswerTogetherDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { WrittenInline } from "../portal/Written";
import { Button } from "../ui/Button";
import { Checkboxes } from "../ui/Choices";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { useForm } from "../ui/useForm";
import { ResponseFrame } from "./ResponseFrame";
import { useResponseAtHand } from "./useResponseAtHand";

/** Which further reports on the force the response answers; those that another response answers are not offered. */
export function Component() {
  const { response, page } = useResponseAtHand();
  const { reports } = useRead(ReportsToAnswerTogetherDocument, { force: response.force?.slug ?? "" });
  const answer = useAct(AlsoAnswerReportsDocument);
  const done = useDone();
  const first = response.report;
  const chosen: readonly string[] = response.furtherReports.map(({ id }) => id);
  const others = reports.nodes.filter(
    ({ id, response: other }) => id !== first?.id && (other === null || chosen.includes(id)),
  );

  const form = useForm({
    draft: `reports ${response.reference}`,
    start: { reportIds: chosen },
    send: async ({ reportIds }) => {
      const { errors } = await answer({
        input: { responseId: response.id, version: response.version, reportIds: [...reportIds] },
      });
      if (errors.length === 0) await done(page, t`The reports are chosen`);
      return errors;
    },
  });

  return (
    <ResponseFrame
      title={t`The reports that it answers`}
      response={response}
      may={response.viewerCanDraft}
      form={form}
      before={
        <>
          <p className="govuk-body">
            <WrittenInline>{first?.title ?? ""}</WrittenInline>
          </p>
          <p className="govuk-body">
            {t`One response may answer several reports. Every recommendation of each is explained, and the 56 days count from the earliest.`}
          </p>
        </>
      }
    >
      {others.length === 0 ? (
        <p className="govuk-body">{t`There is no other report on the force without a response of its own.`}</p>
      ) : (
        <>
          <Checkboxes
            {...form.field("reportIds")}
            legend={t`Further reports`}
            options={others.map(({ id, title, publishedOn }) => ({
              value: id,
              text: title,
              hint: t`Published on ${longDate(publishedOn)}`,
            }))}
          />
          <Button>{t`Save`}</Button>
        </>
      )}
    </ResponseFrame>
  );
}
