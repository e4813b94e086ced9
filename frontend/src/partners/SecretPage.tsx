import { t } from "@lingui/core/macro";
import { useState } from "react";
import { RotatePartnerSecretDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ShownOnce, type GivenOut } from "./ShownOnce";
import { usePartner } from "./usePartner";

/** Gives a program a new secret, and shows it once. */
export function Component() {
  const partner = usePartner();
  const rotate = useAct(RotatePartnerSecretDocument);
  const [given, setGiven] = useState<GivenOut | null>(null);
  const form = useForm({
    draft: null,
    start: { old: "" },
    check: ({ old }) => ({ old: emptyProblem(old, t`Select what becomes of the old secret`) }),
    send: async ({ old }) => {
      const { data, errors } = await rotate({
        input: { partnerId: partner.id, version: partner.version, endsOldNow: old === "now" },
      });
      if (errors.length === 0) setGiven(data?.partner ?? null);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={partner.address}>{partner.name}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {given !== null ? (
            <ShownOnce partner={given} />
          ) : (
            <Form form={form} heading={<PageHeading caption={partner.name}>{t`Renew the secret`}</PageHeading>}>
              <Radios
                {...form.field("old")}
                legend={t`What becomes of the old secret`}
                legendSize="m"
                options={[
                  { value: "day", text: t`It works for another day`, hint: t`So that the program can change over.` },
                  {
                    value: "now",
                    text: t`It ends now`,
                    hint: t`Where somebody else may know it: every token that was got with it ends too.`,
                  },
                ]}
              />
              <Button>{t`Make a new secret`}</Button>
            </Form>
          )}
        </div>
      </div>
    </>
  );
}
