import { t } from "@lingui/core/macro";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { longDate } from "../ui/dates";
import { InsetText } from "../ui/InsetText";
import type { ResponseAtHand } from "./useResponseAtHand";

/** The chief officer's comments on the report as a whole, or where they stand. */
export function ChiefOfficerSaid({ comments }: { comments: ResponseAtHand["chiefOfficerComments"] }) {
  if (comments === null) return <p className="govuk-body">{t`The chief officer has not been invited to comment.`}</p>;
  if (comments.text !== null)
    return (
      <InsetText>
        <p className="govuk-body-s">
          {comments.receivedOn !== null && t`Received on ${longDate(comments.receivedOn)}`}
        </p>
        <WrittenMarkdown text={comments.text} />
      </InsetText>
    );
  return (
    <p className="govuk-body">
      {t`Invited on ${longDate(comments.invitedOn)} to comment by ${longDate(comments.replyBy)}. No comments have been received.`}
    </p>
  );
}
