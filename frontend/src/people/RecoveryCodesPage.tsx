import { t } from "@lingui/core/macro";
import { useState } from "react";
import { atTheDoor } from "../portal/atTheDoor";
import { found } from "../portal/found";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { aboutOwnPassword, OwnPassword } from "./OwnPassword";
import { RecoveryCodes } from "./RecoveryCodes";

export function Component() {
  found(useViewer().name);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const form = useForm({
    draft: null,
    start: { password: "" },
    check: ({ password }) => ({ password: emptyProblem(password, t`Enter your password`) }),
    send: async (typed) => {
      const { said, errors } = await atTheDoor<{ codes: string[] }>("own/recovery-codes", typed);
      if (errors.length === 0) setCodes(said?.codes ?? []);
      return aboutOwnPassword(errors);
    },
  });

  return (
    <>
      <BackLink to="/account">{t`Your account`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {codes.length > 0 ? (
            <RecoveryCodes codes={codes} />
          ) : (
            <Form form={form} heading={<PageHeading>{t`Make new recovery codes`}</PageHeading>}>
              <p className="govuk-body">{t`The codes that you have stop working.`}</p>
              <OwnPassword {...form.field("password")} />
              <Button>{t`Make new codes`}</Button>
            </Form>
          )}
        </div>
      </div>
    </>
  );
}
