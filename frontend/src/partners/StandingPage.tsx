import { t } from "@lingui/core/macro";
import { useLocation } from "react-router";
import { ResumePartnerDocument, SuspendPartnerDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { usePartner } from "./usePartner";

/** Lets a program in no more, or in again. */
export function Component() {
  const partner = usePartner();
  const suspends = useLocation().pathname.endsWith("/suspend");
  const [suspend, resume] = [useAct(SuspendPartnerDocument), useAct(ResumePartnerDocument)];
  const done = useDone();
  const form = useForm({
    draft: null,
    start: { reason: "" },
    check: ({ reason }) => ({ reason: emptyProblem(reason, t`Enter why`) }),
    send: async ({ reason }) => {
      const act = suspends ? suspend : resume;
      const { errors } = await act({ input: { partnerId: partner.id, version: partner.version, reason } });
      if (errors.length === 0) await done(partner.address, suspends ? t`Program suspended` : t`Program let in again`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={partner.address}>{partner.name}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Form
            form={form}
            heading={
              <PageHeading caption={partner.name}>
                {suspends ? t`Suspend the program` : t`Let the program in again`}
              </PageHeading>
            }
          >
            {suspends ? (
              <WarningText>{t`It gets no token from now on, and those that it has end at once.`}</WarningText>
            ) : (
              <p className="govuk-body">{t`It gets tokens again with the secret or the keys that it has.`}</p>
            )}
            <TextInput {...form.field("reason")} label={t`Why`} labelSize="m" />
            <Button manner={suspends ? "warning" : "primary"}>{suspends ? t`Suspend` : t`Let in again`}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
