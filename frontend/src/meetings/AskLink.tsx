import { t } from "@lingui/core/macro";
import { addressIn, language } from "../portal/language";
import { useViewer } from "../portal/useViewer";

/** Where anybody puts a question to a meeting that is to come: a page of the server's, which needs no script. */
export function AskLink({ reference, heldOn }: { reference: string; heldOn: string }) {
  const { today } = useViewer();
  if (heldOn < today) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={addressIn(language, `/ask/${reference}`)}>{t`Put a question to this meeting`}</a>
    </p>
  );
}
