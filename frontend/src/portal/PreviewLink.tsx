import { t } from "@lingui/core/macro";
import { addressIn, language } from "./language";

/** Leads to the page as everybody will read it, which the server makes by the words of the edition. */
export function PreviewLink({ of }: { of: string }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={addressIn(language, `/preview/${of}`)}>
        {t`See it as everybody will read it`}
      </a>
    </p>
  );
}
