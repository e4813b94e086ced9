import { t } from "@lingui/core/macro";

export function SkipLink() {
  return (
    <a href="#main-content" className="govuk-skip-link">
      {t`Skip to main content`}
    </a>
  );
}
