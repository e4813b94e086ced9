import { t } from "@lingui/core/macro";
import { useEffect, useState, type SubmitEvent } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { Button } from "../ui/Button";
import { daysAfter, daysBetween, longDate } from "../ui/dates";
import { InsetText } from "../ui/InsetText";
import { TextInput } from "../ui/TextInput";

interface AsAtProps {
  /** The first day of which there is anything to tell. */
  from: string;
  today: string;
  /** The past day that is shown; null for now. */
  asAt: string | null;
}

const rest = 400;

/** What stood on an earlier day: typed as a date, or found by sliding along the days. The address keeps it. */
export function AsAt({ from, today, asAt }: AsAtProps) {
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const [day, setDay] = useState(asAt ?? today);
  const [slid, setSlid] = useState(false);

  const show = (wanted: string, replace = false) => {
    const next = new URLSearchParams(address);
    if (wanted >= today) next.delete("as-at");
    else next.set("as-at", wanted);
    void navigate(`?${next.toString()}`, { replace, preventScrollReset: true });
  };

  // A slider passes many days on its way: the one on which it comes to rest is read.
  useEffect(() => {
    if (!slid) return;
    const still = setTimeout(() => {
      setSlid(false);
      show(day, true);
    }, rest);
    return () => {
      clearTimeout(still);
    };
  });

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (day !== "") show(day);
  };

  return (
    <section aria-labelledby="as-at-heading">
      <h2 className="govuk-heading-s" id="as-at-heading">{t`As at an earlier day`}</h2>
      {asAt !== null && (
        <InsetText>
          <p className="govuk-body govuk-!-font-weight-bold">{t`This is what had been said by the end of ${longDate(asAt)}.`}</p>
          <p className="govuk-body">{t`What was recorded here only later is marked. Nothing can be changed in the past.`}</p>
          <Link className="govuk-link" to="?" preventScrollReset>
            {t`Show it as it stands now`}
          </Link>
        </InsetText>
      )}
      <form className="portal-as-at" method="get" onSubmit={submit}>
        <TextInput
          id="as-at"
          name="as-at"
          type="date"
          label={t`Day`}
          value={day}
          onChange={(typed) => {
            setSlid(false);
            setDay(typed);
          }}
        />
        <div className="govuk-form-group">
          <label
            className="govuk-label"
            htmlFor="as-at-slider"
          >{t`Slide along the days since ${longDate(from)}`}</label>
          <input
            className="portal-slider"
            id="as-at-slider"
            type="range"
            min={0}
            max={Math.max(1, daysBetween(from, today))}
            value={day === "" ? 0 : Math.max(0, daysBetween(from, day))}
            aria-valuetext={day === "" ? "" : longDate(day)}
            onChange={(event) => {
              setDay(daysAfter(from, Number(event.target.value)));
              setSlid(true);
            }}
          />
        </div>
        <Button manner="secondary">{t`Show that day`}</Button>
      </form>
    </section>
  );
}
