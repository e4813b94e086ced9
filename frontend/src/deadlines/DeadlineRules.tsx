import { t } from "@lingui/core/macro";

/** The rules in words, for those who want to count for themselves. */
export function DeadlineRules() {
  return (
    <>
      <h2 className="govuk-heading-m">{t`Response to an inspection report`}</h2>
      <p className="govuk-body">
        {t`The local policing body must publish its response before the end of 56 days beginning with the day on which the report is published (Police Act 1996, section 55(5A)).`}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{t`The day of publication is day 1, so the last day is 55 days later.`}</li>
        <li>{t`Every calendar day counts, and the last day does not move when it is a Sunday or a holiday.`}</li>
        <li>{t`A response on the last day is in time. One on the next day is 1 day late, and can still be published.`}</li>
      </ul>
      <p className="govuk-body">{t`A report of 29 March 2022 must be answered by 23 May 2022.`}</p>
      <h2 className="govuk-heading-m">{t`Response to a recommendation of the Independent Office for Police Conduct`}</h2>
      <p className="govuk-body">
        {t`The response is due within 56 days beginning with the day on which the recommendation was made (Police Reform Act 2002, schedule 3, paragraph 28B). The Director General may give more time if asked before the end.`}
      </p>
      <h2 className="govuk-heading-m">{t`Other dates`}</h2>
      <p className="govuk-body">
        {t`Where a report states a deadline, it is shown as the report states it. Where the office sets a day for an answer, it is that day and no rule counts it. Where no day is known, nothing is called late.`}
      </p>
    </>
  );
}
