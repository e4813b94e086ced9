import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { daysAfter, longDate } from "../ui/dates";

/** Opens the report as it read on the day before a correction. */
export function ReadBefore({ correctedOn }: { correctedOn: string }) {
  const day = daysAfter(correctedOn, -1);
  return <Link className="govuk-link" to={`?as-at=${day}`}>{t`As it read on ${longDate(day)}`}</Link>;
}
