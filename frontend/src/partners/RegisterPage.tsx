import { t } from "@lingui/core/macro";
import { useState } from "react";
import { BodiesToChooseDocument, RegisterPartnerDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { Select } from "../ui/Select";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { partnerEntered, PartnerFields, partnerProblems, typedPartner } from "./PartnerFields";
import { ShownOnce, type GivenOut } from "./ShownOnce";

export function Component() {
  found(useViewer().may("MANAGE_PARTNERS") || null);
  const { localPolicingBodies } = useRead(BodiesToChooseDocument);
  const register = useAct(RegisterPartnerDocument);
  const [registered, setRegistered] = useState<GivenOut | null>(null);
  const form = useForm({
    draft: "partner",
    start: { ...typedPartner(), body: "" },
    check: ({ body, ...typed }) => ({
      ...partnerProblems(typed),
      body: emptyProblem(body, t`Select the body that answers for it`),
    }),
    send: async ({ body, ...typed }) => {
      const entered = partnerEntered(typed);
      if (entered === null) return [];
      const { data, errors } = await register({ input: { ...entered, body } });
      if (errors.length === 0) setRegistered(data?.partner ?? null);
      return errors;
    },
  });

  return (
    <>
      <BackLink to="/partners">{t`Partners`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {registered !== null ? (
            <ShownOnce partner={registered} />
          ) : (
            <Form form={form} heading={<PageHeading>{t`Register a program`}</PageHeading>}>
              <Select
                {...form.field("body")}
                label={t`For which body`}
                labelSize="m"
                hint={t`The body answers for what the program is shown.`}
                options={[
                  { value: "", text: t`Choose` },
                  ...localPolicingBodies.nodes.map(({ slug, name }) => ({ value: slug, text: name })),
                ]}
              />
              <PartnerFields
                name={form.field("name")}
                contact={form.field("contact")}
                clearance={form.field("clearance")}
                proof={form.field("proof")}
                publicKeys={form.field("publicKeys")}
                redirectAddresses={form.field("redirectAddresses")}
                checksTokens={form.field("checksTokens")}
              />
              <Button>{t`Register`}</Button>
            </Form>
          )}
        </div>
      </div>
    </>
  );
}
