import { t } from "@lingui/core/macro";
import { Link } from "react-router";

/** The parts of the page that says what our words mean. */
export type Vocabulary =
  | "findings"
  | "grades"
  | "monitoring"
  | "force"
  | "commissioner"
  | "inspectorate"
  | "tracks"
  | "responses"
  | "requests"
  | "meetings";

/** The published meaning of status words, one click away from them. */
export function Meaning({ of }: { of: Vocabulary }) {
  return (
    <p className="govuk-body-s govuk-!-margin-bottom-6">
      <Link className="govuk-link" to={`/words#${of}`}>{t`What these words mean`}</Link>
    </p>
  );
}
