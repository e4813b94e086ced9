import { t } from "@lingui/core/macro";
import { useState } from "react";
import { WithdrawPublicationDocument } from "../gql/graphql";
import { NotNow } from "../portal/NotNow";
import { useAct } from "../portal/useAct";
import { Written } from "../portal/Written";
import { PublicTextArea } from "../portal/PublicText";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { useRecordToPublish } from "./useRecordToPublish";

/** A publication is taken back; its address says so from then on, and why. */
export function Component() {
  const { id, record, words, page } = useRecordToPublish();
  const [possible] = useState(record.viewerCanWithdrawPublication);
  const withdraw = useAct(WithdrawPublicationDocument);
  const done = useDone();
  const heading = <PageHeading>{t`Withdraw the publication`}</PageHeading>;

  const form = useForm({
    draft: `withdraw ${id}`,
    start: { reason: "" },
    check: ({ reason }) => ({ reason: emptyProblem(reason, t`Enter why it is withdrawn`) }),
    send: async ({ reason }) => {
      const { data, errors } = await withdraw({ input: { id, reason } });
      if (data?.withdrawn) await done(page, t`Withdrawn: only the office and the force read it now`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={page} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible ? (
            <Form form={form} heading={heading}>
              <InsetText>
                <Written>{words}</Written>
              </InsetText>
              <h2 className="govuk-heading-m">{t`What changes`}</h2>
              <ul className="govuk-list govuk-list--bullet">
                {record.__typename === "InspectionReport" || record.__typename === "OtherSource" ? (
                  <li>{t`All that is public about it is withdrawn with it: entries, statements and the response`}</li>
                ) : null}
                {record.__typename === "Edition" && (
                  <li>{t`The record from which the text was made is withdrawn with it. The text itself stays as it is.`}</li>
                )}
                <li>{t`Its public address says that it was withdrawn, when, by whom and why`}</li>
                <li>{t`The office and the force go on reading it, and the audit trail keeps that it was public`}</li>
              </ul>
              <p className="govuk-body">{t`What somebody has read or copied cannot be taken back from them.`}</p>
              <PublicTextArea
                {...form.field("reason")}
                label={t`Why it is withdrawn`}
                hint={t`Everybody reads this. Do not repeat what is withdrawn.`}
              />
              <Button>{t`Withdraw it`}</Button>
            </Form>
          ) : (
            <>
              {heading}
              <NotNow to={page}>{t`See the record`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
