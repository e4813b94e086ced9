import { t } from "@lingui/core/macro";
import type { ReportQuery } from "../gql/graphql";
import { AudienceTag } from "../portal/AudienceTag";
import { language } from "../portal/language";
import { PublishLink } from "../portal/PublishLink";
import { Written, WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";

type Summary = NonNullable<NonNullable<ReportQuery["report"]>["plainSummary"]>;

/** What the report says, in the office's own words for everybody. */
export function PlainSummary({ summary }: { summary: Summary }) {
  const { by, saidOn, words, wordsCymraeg, audience } = summary;

  return (
    <section aria-labelledby="plain-summary">
      <h2 className="govuk-heading-m" id="plain-summary">{t`In plain words`}</h2>
      <AudienceTag audience={audience} />
      {language === "cy" && wordsCymraeg !== null ? (
        <p className="govuk-body portal-written" lang="cy">
          {wordsCymraeg}
        </p>
      ) : (
        <Written>{words}</Written>
      )}
      <p className="govuk-body-s">
        {t`A summary by`} <WrittenInline>{by}</WrittenInline>
        {saidOn !== null && `, ${longDate(saidOn)}`}
      </p>
      <PublishLink record={summary} />
    </section>
  );
}
