import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { ResponseReviewDocument } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { WarningTasks } from "../portal/WarningTasks";
import { placeWord } from "./places";
import type { ResponseAtHand } from "./useResponseAtHand";

/** Each sentence by which somebody might be recognised, to be answered before the response goes on. */
export function Warnings({ response }: { response: ResponseAtHand }) {
  const { statutoryResponse } = useRead(ResponseReviewDocument, { reference: response.reference });

  return (
    <>
      <WarningTasks
        warnings={(statutoryResponse?.warnings ?? []).map(({ key, part, recommendation, ...warning }) => ({
          ...warning,
          place: placeWord(response, { part, recommendationId: recommendation?.id ?? null }),
          to: `/responses/${response.reference}/warnings/${key}`,
        }))}
      />
      <p className="govuk-body">
        <Link className="govuk-link" to={`/responses/${response.reference}/remove`}>{t`Remove a passage`}</Link>
      </p>
    </>
  );
}
