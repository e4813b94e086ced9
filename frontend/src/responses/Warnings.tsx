import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import { ResponseReviewDocument } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { Tag } from "../ui/Tag";
import { TaskList } from "../ui/TaskList";
import { placeWord } from "./places";
import type { ResponseAtHand } from "./useResponseAtHand";
import { warningWord } from "../portal/warningWords";

/** Each sentence by which somebody might be recognised, to be answered before the response goes on. */
export function Warnings({ response }: { response: ResponseAtHand }) {
  const { statutoryResponse } = useRead(ResponseReviewDocument, { reference: response.reference });
  const warnings = statutoryResponse?.warnings ?? [];
  const open = warnings.filter(({ answer }) => answer === null).length;

  return (
    <>
      <h2 className="govuk-heading-m">{t`Could somebody be recognised?`}</h2>
      <p className="govuk-body">
        {warnings.length === 0
          ? t`The portal found no small number with a place or a date, no age and no name. It does not see everything.`
          : plural(open, {
              0: "Every warning is answered.",
              one: "# warning is to be answered before the response goes on.",
              other: "# warnings are to be answered before the response goes on.",
            })}
      </p>
      <TaskList
        tasks={warnings.map(({ key, part, kind, passage, answer, recommendation }) => ({
          title: `${warningWord(kind)}: ${passage}`,
          to: `/responses/${response.reference}/warnings/${key}`,
          hint: placeWord(response, { part, recommendationId: recommendation?.id ?? null }),
          status: answer === null ? <Tag colour="yellow">{t`To answer`}</Tag> : t`Answered`,
        }))}
      />
      <p className="govuk-body">
        <Link className="govuk-link" to={`/responses/${response.reference}/remove`}>{t`Remove a passage`}</Link>
      </p>
    </>
  );
}
