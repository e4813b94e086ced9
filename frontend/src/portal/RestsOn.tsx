import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { WrittenInline } from "./Written";

/** The evidence on which an assurance rests, as far as the reader sees it. */
export function RestsOn({ evidence }: { evidence: readonly { reference: string; title: string }[] }) {
  if (evidence.length === 0) return null;
  return (
    <>
      <p className="govuk-body-s govuk-!-margin-bottom-1">{t`Rests on this evidence:`}</p>
      <ul className="govuk-list govuk-body-s">
        {evidence.map(({ reference, title }) => (
          <li key={reference}>
            <Link className="govuk-link" to={`/evidence/${reference}`}>
              <WrittenInline>{title}</WrittenInline>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
