import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { PublishLink } from "../portal/PublishLink";
import type { WholeRequest } from "./RequestActs";

/** Where the request is read as it was published, and where it is published. */
export function Published({ request }: { request: WholeRequest }) {
  const edition = request.editions.find(({ audience }) => audience === "PUBLIC");

  return (
    <>
      {edition && (
        <p className="govuk-body">
          <a className="govuk-link" href={edition.path}>{t`Read the request and its answers as published`}</a>
        </p>
      )}
      {request.viewerCanPublish && (
        <p className="govuk-body">
          <Link className="govuk-link" to={`/requests/${request.reference}/publish`}>
            {request.editions.length === 0 ? t`Publish the request and its answers` : t`Publish what was said since`}
          </Link>
        </p>
      )}
      <PublishLink record={{ ...request, viewerCanPublish: false }} />
    </>
  );
}
