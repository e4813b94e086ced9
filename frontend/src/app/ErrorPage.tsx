import { t } from "@lingui/core/macro";
import { lazy } from "react";
import { useRouteError } from "react-router";
import { ServerFault } from "../portal/graphql";
import { PageHeading } from "../ui/PageHeading";

/** Comes when it is needed: it asks whether something was public at the address. */
export const NotFound = lazy(() => import("./NotFound"));

const NoSuchPlace = lazy(() => import("./NoSuchPlace"));

export function ErrorPage() {
  const error = useRouteError() as { status?: number } | undefined;
  // A Response that a page throws, and what the router makes of an address without a page.
  if (error?.status === 404) return <NotFound />;
  if (error instanceof ServerFault && error.code === "BAD_CURSOR") return <NoSuchPlace />;

  return (
    <>
      <PageHeading>{t`There is a problem with the service`}</PageHeading>
      <p className="govuk-body">{(error instanceof ServerFault ? error : new ServerFault(null)).message}</p>
    </>
  );
}
