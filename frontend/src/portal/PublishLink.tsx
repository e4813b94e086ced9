import { t } from "@lingui/core/macro";
import { Link, useLocation } from "react-router";

interface PublishLinkProps {
  record: { id: string; viewerCanPublish: boolean; viewerCanWithdrawPublication: boolean };
}

/** Where a record is published, or its publication withdrawn: a page that says what that does. */
export function PublishLink({ record: { id, viewerCanPublish, viewerCanWithdrawPublication } }: PublishLinkProps) {
  const back = `?back=${encodeURIComponent(useLocation().pathname)}`;
  if (!viewerCanPublish && !viewerCanWithdrawPublication) return null;

  return (
    <p className="govuk-body-s">
      {viewerCanPublish && <Link className="govuk-link" to={`/publish/${id}${back}`}>{t`Publish this`}</Link>}{" "}
      {viewerCanWithdrawPublication && (
        <Link className="govuk-link" to={`/publish/${id}/withdraw${back}`}>{t`Withdraw the publication`}</Link>
      )}
    </p>
  );
}
