import { t } from "@lingui/core/macro";
import { Fragment } from "react";
import { useNavigate, useParams } from "react-router";
import { CommentsToWriteDocument } from "../gql/graphql";
import { DateAsSet } from "../portal/DateAsSet";
import { found } from "../portal/found";
import { NotNow } from "../portal/NotNow";
import { useRead } from "../portal/useRead";
import { WrittenInline } from "../portal/Written";
import { PublicTextArea } from "../portal/PublicText";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { longDate } from "../ui/dates";
import { Form } from "../ui/Form";
import { Markdown } from "../ui/Markdown";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { useForm } from "../ui/useForm";
import { CommentsAsPublished } from "./CommentsAsPublished";
import { commentsDraft, overall } from "./commentsDraft";
import { reportsCommentedOn } from "./reportsCommentedOn";

/** The chief officer's comments on a report: overall and on each recommendation (Police Act 1996, section 55(4)). */
export function Component() {
  const { reference = "" } = useParams();
  const report = found(useRead(CommentsToWriteDocument, { reference }).report);
  const navigate = useNavigate();
  const { chiefOfficerComments: comments } = report;
  const reports = reportsCommentedOn(comments);
  const recommendations = reports.flatMap((one) => one.recommendations.nodes);
  const page = `/reports/${reference}`;

  const form = useForm<Record<string, string>>({
    draft: commentsDraft(reference),
    start: Object.fromEntries([overall, ...recommendations.map((one) => one.reference)].map((name) => [name, ""])),
    check: (typed) => ({
      [overall]: (typed[overall] ?? "").trim() === "" ? t`Enter your comments on the report as a whole` : undefined,
    }),
    leadsOn: true,
    send: async () => {
      await navigate(`${page}/comments/check`);
      return [];
    },
  });

  const heading = <PageHeading caption={`${reference} · ${report.title}`}>{t`Comment on this report`}</PageHeading>;

  return (
    <>
      <BackLink to={page}>{t`Back to the report`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {comments?.viewerCanSubmit ? (
            <Form
              form={form}
              heading={
                <>
                  {heading}
                  <SummaryList
                    rows={[
                      { term: t`Invited on`, value: longDate(comments.invitedOn) },
                      { term: t`Reply by`, value: <DateAsSet dueOn={comments.replyBy} setOn={comments.invitedOn} /> },
                      { term: t`Invitation`, value: <Markdown text={comments.invitation} /> },
                    ]}
                  />
                </>
              }
            >
              <PublicTextArea
                {...form.field(overall)}
                value={form.typed[overall] ?? ""}
                label={t`Comments on the report as a whole`}
                labelSize="m"
                rows={10}
                hint={t`These are published with the response: name no victim, witness or child.`}
              />
              {recommendations.length > 0 && (
                <h2 className="govuk-heading-m">{t`Comments on each recommendation (optional)`}</h2>
              )}
              {reports.map((one) => (
                <Fragment key={one.reference}>
                  {reports.length > 1 && one.recommendations.nodes.length > 0 && (
                    <h3 className="govuk-heading-s">
                      <WrittenInline>{one.title}</WrittenInline>
                    </h3>
                  )}
                  {one.recommendations.nodes.map((asked) => (
                    <PublicTextArea
                      key={asked.id}
                      {...form.field(asked.reference)}
                      value={form.typed[asked.reference] ?? ""}
                      label={asked.number === null ? asked.reference : t`Recommendation ${asked.number}`}
                      labelSize="s"
                      rows={4}
                      hint={asked.text ?? t`The wording has not been entered`}
                    />
                  ))}
                </Fragment>
              ))}
              <Button>{t`See it as it will be published`}</Button>
            </Form>
          ) : comments?.text ? (
            <>
              <PageHeading caption={`${reference} · ${report.title}`}>{t`The chief officer’s comments`}</PageHeading>
              {comments.receivedOn !== null && (
                <p className="govuk-body">{t`Received on ${longDate(comments.receivedOn)}`}</p>
              )}
              <CommentsAsPublished
                overall={comments.text}
                single={comments.recommendationComments.map(({ recommendation, text }) => ({
                  recommendation: recommendations.find(({ id }) => id === recommendation?.id),
                  text,
                }))}
              />
            </>
          ) : (
            <>
              {heading}
              <NotNow to={page}>{t`See the report`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
