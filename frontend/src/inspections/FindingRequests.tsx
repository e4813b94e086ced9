import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { ReportFindingsFragment } from "../gql/graphql";
import { RequestStatusTag } from "../portal/statusTags";
import { WrittenInline } from "../portal/Written";

interface FindingRequestsProps {
  finding: ReportFindingsFragment["findings"][number];
  report: string;
  /** Whether the reader may ask something about it. */
  asks: boolean;
}

export default function FindingRequests({ finding, report, asks }: FindingRequestsProps) {
  return (
    <>
      {finding.requests.map(({ reference, subject, status }) => (
        <p key={reference} className="govuk-body-s govuk-!-margin-bottom-1">
          {t`Asked of the force:`}{" "}
          <Link className="govuk-link" to={`/requests/${reference}`}>
            <WrittenInline>{subject}</WrittenInline>
          </Link>{" "}
          <RequestStatusTag status={status} />
        </p>
      ))}
      {asks && (
        <p className="govuk-body-s">
          <Link
            className="govuk-link"
            to={`/requests/draft?report=${report}&finding=${encodeURIComponent(finding.id)}`}
          >
            {t`Draft a request about this finding`}
            <span className="govuk-visually-hidden">: {finding.text}</span>
          </Link>
        </p>
      )}
    </>
  );
}
