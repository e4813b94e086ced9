import { t } from "@lingui/core/macro";
import { isRouteErrorResponse, useRouteError } from "react-router";
import { ServerFault } from "../portal/graphql";
import { PageHeading } from "../ui/PageHeading";
import { NotFound } from "./NotFound";

export function ErrorPage() {
  const error = useRouteError();
  if ((isRouteErrorResponse(error) || error instanceof Response) && error.status === 404) return <NotFound />;

  return (
    <>
      <PageHeading>{t`There is a problem with the service`}</PageHeading>
      <p className="govuk-body">{(error instanceof ServerFault ? error : new ServerFault(null)).message}</p>
    </>
  );
}
