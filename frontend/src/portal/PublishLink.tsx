import { t } from "@lingui/core/macro";
import { Link, useLocation } from "react-router";

/** Where a record is published: a page that says what would become public. */
export function PublishLink({
  record: { id, viewerCanPublish },
}: {
  record: { id: string; viewerCanPublish: boolean };
}) {
  const { pathname } = useLocation();
  if (!viewerCanPublish) return null;

  return (
    <p className="govuk-body-s">
      <Link className="govuk-link" to={`/publish/${id}?back=${encodeURIComponent(pathname)}`}>{t`Publish this`}</Link>
    </p>
  );
}
