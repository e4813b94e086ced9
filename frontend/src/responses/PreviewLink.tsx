import { t } from "@lingui/core/macro";
import { addressIn, language } from "../portal/language";

/** Leads to the page as everybody will read it, which the server makes by the words of the edition. */
export function PreviewLink({ reference }: { reference: string }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={addressIn(language, `/preview/${reference}`)}>
        {t`See it as everybody will read it`}
      </a>
    </p>
  );
}
