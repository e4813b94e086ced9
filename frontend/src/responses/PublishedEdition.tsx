import { t } from "@lingui/core/macro";
import { PublishLink } from "../portal/PublishLink";
import { Withdrawals } from "../portal/Withdrawals";
import { longDateTime } from "../ui/dates";
import type { ResponseAtHand } from "./useResponseAtHand";

/** Where the frozen text is read, or why it is not any longer. */
export default function PublishedEdition({ edition }: { edition: NonNullable<ResponseAtHand["edition"]> }) {
  const at = longDateTime(edition.publishedAt);
  return (
    <>
      {edition.withdrawal ? (
        <Withdrawals withdrawals={[edition.withdrawal]} />
      ) : (
        <p className="govuk-body-l govuk-!-margin-bottom-1">
          <a className="govuk-link" href={edition.path}>{t`Read the published response`}</a>
        </p>
      )}
      <p className="govuk-body-s">
        {t`Edition ${edition.reference}, published ${at} by ${edition.publishedBy}. SHA-256: ${edition.sha256}`}
      </p>
      <PublishLink record={edition} />
    </>
  );
}
