import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { CommentsToWriteDocument, SubmitCommentsDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { found } from "../portal/found";
import { NotNow } from "../portal/NotNow";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { dropDraft } from "../ui/drafts";
import { Form } from "../ui/Form";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { CommentsAsPublished } from "./CommentsAsPublished";
import { commentsDraft, overall, readComments } from "./commentsDraft";
import { reportsCommentedOn } from "./reportsCommentedOn";

/** The comments as the public will read them, and then the act that cannot be taken back. */
export function Component() {
  const { reference = "" } = useParams();
  const report = found(useRead(CommentsToWriteDocument, { reference }).report);
  const navigate = useNavigate();
  const submit = useAct(SubmitCommentsDocument);
  const [typed] = useState(() => readComments(reference));
  // The act itself ends what made it possible; the page must not turn into a refusal while it leaves.
  const [comments] = useState(report.chiefOfficerComments);
  const words = (typed[overall] ?? "").trim();
  const single = reportsCommentedOn(comments)
    .flatMap((one) => one.recommendations.nodes)
    .map((recommendation) => ({ recommendation, text: (typed[recommendation.reference] ?? "").trim() }))
    .filter(({ text }) => text !== "");
  const page = `/reports/${reference}`;

  const form = useForm({
    draft: `submit comments ${reference}`,
    start: { receivedOn: noDate },
    check: ({ receivedOn }) => ({ receivedOn: doneOnProblem(receivedOn, t`Day of the comments`) }),
    send: async ({ receivedOn }) => {
      const { errors } = await submit({
        input: {
          commentsId: comments?.id ?? "",
          version: report.chiefOfficerComments?.version ?? 0,
          text: words,
          recommendations: single.map(({ recommendation, text }) => ({ recommendationId: recommendation.id, text })),
          receivedOn: doneOn(receivedOn),
        },
      });
      if (errors.length === 0) {
        dropDraft(commentsDraft(reference));
        await navigate(`${page}/comments`);
      }
      return errors;
    },
  });

  const heading = (
    <PageHeading caption={`${reference} · ${report.title}`}>{t`Check your comments, then submit them`}</PageHeading>
  );

  return (
    <>
      <BackLink to={`${page}/comments`}>{t`Change your comments`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {!comments?.viewerCanSubmit ? (
            <>
              {heading}
              <NotNow to={page}>{t`See the report`}</NotNow>
            </>
          ) : words === "" ? (
            <>
              {heading}
              <p className="govuk-body">{t`There are no comments on the report as a whole yet.`}</p>
              <p className="govuk-body">
                <Link className="govuk-link" to={`${page}/comments`}>{t`Write them`}</Link>
              </p>
            </>
          ) : (
            <Form form={form} heading={heading}>
              <p className="govuk-body">{t`This is how your comments will stand in the published response.`}</p>
              <CommentsAsPublished overall={words} single={single} />
              <InsetText>{t`Comments are given once. After you submit them they cannot be changed.`}</InsetText>
              <DateInput
                {...form.field("receivedOn")}
                legend={t`Day of the comments`}
                legendSize="m"
                hint={doneOnHint()}
              />
              <Button>{t`Submit the comments`}</Button>
            </Form>
          )}
        </div>
      </div>
    </>
  );
}
