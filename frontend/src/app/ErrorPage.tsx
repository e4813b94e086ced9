import { t } from "@lingui/core/macro";
import { lazy } from "react";
import { useRouteError } from "react-router";
import { ServerFault } from "../portal/graphql";
import { PageHeading } from "../ui/PageHeading";

/** Comes when it is needed: it asks whether something was public at the address. */
export const NotFound = lazy(() => import("./NotFound"));

export function ErrorPage() {
  const error = useRouteError() as { status?: number } | undefined;
  // A Response that a page throws, and what the router makes of an address without a page.
  if (error?.status === 404) return <NotFound />;

  return (
    <>
      <PageHeading>{t`There is a problem with the service`}</PageHeading>
      <p className="govuk-body">{(error instanceof ServerFault ? error : new ServerFault(null)).message}</p>
    </>
  );
}
