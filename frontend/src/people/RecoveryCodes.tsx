import { t } from "@lingui/core/macro";
import { PageHeading } from "../ui/PageHeading";
import { WarningText } from "../ui/WarningText";

/** Shown once: the portal keeps no copy that anybody could read. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      <PageHeading>{t`Your recovery codes`}</PageHeading>
      <WarningText>{t`Keep these where you find them without your phone. They are not shown again.`}</WarningText>
      <p className="govuk-body">{t`Each lets you in once, after your password, when the app or the passkey is lost.`}</p>
      <ul className="govuk-list">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
