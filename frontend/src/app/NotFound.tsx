import { t } from "@lingui/core/macro";
import { Withdrawn } from "./Withdrawn";
import { PageHeading } from "../ui/PageHeading";

export default function NotFound() {
  return (
    <Withdrawn>
      <PageHeading>{t`Page not found`}</PageHeading>
      <p className="govuk-body">{t`If you typed the address, check that it is correct.`}</p>
      <p className="govuk-body">{t`What you are looking for may not be published, or you may need to sign in to see it.`}</p>
    </Withdrawn>
  );
}
