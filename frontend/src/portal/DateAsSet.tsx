import { t } from "@lingui/core/macro";
import { Details } from "../ui/Details";
import { longDate } from "../ui/dates";

/** A date that somebody set and no rule counts: what "How we counted" says of it. */
export function DateAsSet({ dueOn, setOn }: { dueOn: string; setOn: string | null }) {
  return (
    <>
      {longDate(dueOn)}
      <Details summary={t`How we counted`}>
        <p className="govuk-body">
          {setOn === null
            ? t`The local policing body set this day itself. No rule counts it.`
            : t`The local policing body set this day itself on ${longDate(setOn)}. No rule counts it.`}
        </p>
        <p className="govuk-body">{t`The last day is included: what comes on it is in time.`}</p>
      </Details>
    </>
  );
}
