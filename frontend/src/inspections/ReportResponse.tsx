import { plural, t } from "@lingui/core/macro";
import type { ReportResponseFragment } from "../gql/graphql";
import { DueByLaw } from "../portal/DueByLaw";
import { Meaning } from "../portal/Meaning";
import { ResponseStatusTag } from "../portal/statusTags";
import { longDate } from "../ui/dates";

type Response = NonNullable<ReportResponseFragment["response"]>;

/** Late is a public fact: said plainly, and never more than is known. */
function WhenPublished({ response }: { response: Response }) {
  if (!response.publishedOn) return null;
  const late = response.daysLate ?? 0;

  return (
    <p className="govuk-body">
      {t`Published on ${longDate(response.publishedOn)}`}
      {late > 0 ? (
        <span className="portal-late">
          {plural(late, { one: "Published # day late", other: "Published # days late" })}
        </span>
      ) : (
        response.dayOfPublication !== null && `, ${t`day ${response.dayOfPublication} of 56`}`
      )}
    </p>
  );
}

/** The local policing body's answer to the report under section 55, and the day by which it is due. */
export function ReportResponse({ report }: { report: ReportResponseFragment }) {
  const { response, statutoryDeadline: deadline, chiefOfficerComments: comments } = report;

  return (
    <section className="portal-sides__side" aria-labelledby="response">
      <h2 className="govuk-heading-m" id="response">{t`Section 55 response`}</h2>
      <DueByLaw deadline={deadline}>
        {({ dueOn }) => <p className="govuk-body govuk-!-font-weight-bold">{t`Due ${longDate(dueOn)}`}</p>}
      </DueByLaw>
      <p className="govuk-body">
        <ResponseStatusTag status={response?.status ?? "NOT_RECORDED"} />
      </p>
      {response === null && (
        <p className="govuk-body">{t`Whether a response was published is not recorded here. That does not mean that there was none.`}</p>
      )}
      {response && <WhenPublished response={response} />}
      {response?.edition && (
        <p className="govuk-body">
          <a className="govuk-link" href={response.edition.path}>{t`Read the published response`}</a>
        </p>
      )}
      {comments && !comments.receivedOn && (
        <p className="govuk-body">{t`The chief officer is invited to comment by ${longDate(comments.replyBy)}.`}</p>
      )}
      <Meaning of="responses" />
    </section>
  );
}
