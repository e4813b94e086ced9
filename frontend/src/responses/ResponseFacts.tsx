import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { DueByLaw } from "../portal/DueByLaw";
import { dayWord, lateWord } from "../portal/dayOfPeriod";
import { DaysLeft } from "../portal/DaysLeft";
import { ResponseStatusTag } from "../portal/statusTags";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";
import type { ResponseAtHand } from "./useResponseAtHand";

/** By the law's period; a further edition has none, for the first met it or missed it, nor has what the law is not known to ask for. */
function When({
  response: { number, publishedOn, daysLate, statutoryDeadline: deadline },
}: {
  response: ResponseAtHand;
}) {
  const { today } = useViewer();
  if (number > 1 || deadline === null) return publishedOn === null ? t`Not yet` : longDate(publishedOn);
  if (publishedOn === null)
    return (
      <>
        {t`Not yet`}. {dayWord(deadline, today)}
      </>
    );
  return (
    <>
      {longDate(publishedOn)}.{" "}
      {daysLate === null || daysLate === 0 ? (
        dayWord(deadline, publishedOn)
      ) : (
        <span className="portal-late">{lateWord(daysLate)}</span>
      )}
    </>
  );
}

export function ResponseFacts({ response }: { response: ResponseAtHand }) {
  const { number, report, furtherReports, statutoryDeadline, publishedOn, approvedOn, approvedBy } = response;

  return (
    <SummaryList
      rows={[
        { term: t`Status`, value: <ResponseStatusTag status={response.status} /> },
        {
          term: t`Report`,
          value: [report, ...furtherReports].map(
            (one) =>
              one && (
                <div key={one.reference}>
                  <Link className="govuk-link" to={`/reports/${one.reference}`}>
                    <WrittenInline>{one.title}</WrittenInline>
                  </Link>
                </div>
              ),
          ),
        },
        { term: t`Force`, value: response.force?.name },
        ...(number > 1
          ? []
          : [
              {
                term: t`Due`,
                value: (
                  <DueByLaw deadline={statutoryDeadline}>
                    {({ dueOn }) => (
                      <>
                        {longDate(dueOn)}
                        {publishedOn === null && (
                          <>
                            , <DaysLeft dueOn={dueOn} />
                          </>
                        )}
                      </>
                    )}
                  </DueByLaw>
                ),
              },
            ]),
        { term: t`Published`, value: <When response={response} /> },
        ...(approvedOn === null
          ? []
          : [{ term: t`Approved`, value: t`${longDate(approvedOn)}, for ${approvedBy ?? ""}` }]),
      ]}
    />
  );
}
