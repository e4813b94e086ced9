import { t } from "@lingui/core/macro";
import { useState } from "react";
import { ChangePartnerDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { partnerEntered, PartnerFields, partnerProblems, typedPartner } from "./PartnerFields";
import { ShownOnce, type GivenOut } from "./ShownOnce";
import { usePartner } from "./usePartner";

/** Enters anew what is known of a program; one that goes from keys to a secret is given one. */
export function Component() {
  const partner = usePartner();
  const change = useAct(ChangePartnerDocument);
  const done = useDone();
  const [given, setGiven] = useState<GivenOut | null>(null);
  const form = useForm({
    draft: `partner ${partner.id}`,
    start: { ...typedPartner(partner) },
    check: partnerProblems,
    send: async (typed) => {
      const entered = partnerEntered(typed);
      if (entered === null) return [];
      const { data, errors } = await change({
        input: { ...entered, partnerId: partner.id, version: partner.version },
      });
      if (errors.length > 0) return errors;
      if (data?.partner?.newSecret) setGiven(data.partner);
      else await done(partner.address, t`Program changed`);
      return [];
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
            <Form form={form} heading={<PageHeading caption={partner.name}>{t`Change the program`}</PageHeading>}>
              <WarningText>{t`The tokens that it has end: it asks for others by itself.`}</WarningText>
              <PartnerFields
                name={form.field("name")}
                contact={form.field("contact")}
                clearance={form.field("clearance")}
                proof={form.field("proof")}
                publicKeys={form.field("publicKeys")}
                redirectAddresses={form.field("redirectAddresses")}
                checksTokens={form.field("checksTokens")}
              />
              <Button>{t`Save`}</Button>
            </Form>
          )}
        </div>
      </div>
    </>
  );
}
