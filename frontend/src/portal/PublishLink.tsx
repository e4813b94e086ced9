import { t } from "@lingui/core/macro";
import { Link } from "react-router";

/** Where a record is published: a page that says what would become public. */
export function PublishLink({
  record: { id, viewerCanPublish },
}: {
  record: { id: string; viewerCanPublish: boolean };
}) {
  if (!viewerCanPublish) return null;

  return (
    <p className="govuk-body-s">
      <Link className="govuk-link" to={`/publish/${id}`}>{t`Publish this`}</Link>
    </p>
  );
}
