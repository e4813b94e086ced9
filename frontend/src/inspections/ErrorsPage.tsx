import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { BackLink } from "../ui/BackLink";
import { ButtonLink } from "../ui/Button";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { Tag } from "../ui/Tag";
import { ErrorFacts } from "./ErrorFacts";
import { useErrorsOfReport } from "./useErrorsOfReport";

/** What the force says is factually wrong in a report's record, and what the office answered, before everybody reads it. */
export function Component() {
  const { report, page, caption } = useErrorsOfReport();

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={`/reports/${report.reference}`}>{t`Read this report`}</BackLink>
        <DoneBanner />
        <PageHeading caption={caption}>{t`Factual errors`}</PageHeading>
        <p className="govuk-body">
          {t`The force says here, before the report is published, what is wrong in what is recorded. The office answers each error; until it has, the report cannot be published. Nobody else reads this.`}
        </p>
        {report.viewerCanFlagErrors && <ButtonLink to={`${page}/flag`}>{t`Flag a factual error`}</ButtonLink>}
        {report.factualErrors.length === 0 && <p className="govuk-body">{t`None is flagged.`}</p>}
        {report.factualErrors.map((error, index) => (
          <section key={error.id} aria-labelledby={error.id}>
            <h2 className="govuk-heading-m" id={error.id}>
              {t`Error ${index + 1}`} {error.outcome === null && <Tag colour="yellow">{t`Not answered`}</Tag>}
            </h2>
            <ErrorFacts error={error} />
            {error.viewerCanAnswer && (
              <p className="govuk-body">
                <Link className="govuk-link" to={`${page}/${error.id}/answer`}>{t`Answer error ${index + 1}`}</Link>
              </p>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}
