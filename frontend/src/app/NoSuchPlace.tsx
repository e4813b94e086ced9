import { t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { without } from "../ui/filterAddress";
import { PageHeading } from "../ui/PageHeading";

/** The address names a place in a list that the list does not have: it was typed, or copied in part. */
export default function NoSuchPlace() {
  const [address] = useSearchParams();

  return (
    <>
      <PageHeading>{t`This address does not fit the list`}</PageHeading>
      <p className="govuk-body">{t`It names a place that the list does not have. It may have been copied in part.`}</p>
      <p className="govuk-body">
        <Link className="govuk-link" to={{ search: without(address).toString() }}>
          {t`Go to the beginning of the list`}
        </Link>
      </p>
    </>
  );
}
