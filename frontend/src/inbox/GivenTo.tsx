import { t } from "@lingui/core/macro";
import { Link, useHref } from "react-router";
import { longDate } from "../ui/dates";
import type { Waiting } from "./waiting";

/** Who in the force sees to it and where that is said. A nudge is a letter in one's own mail program: the portal knows roles and no addresses. */
export function GivenTo(row: Waiting) {
  if (row.kind === "claim") return null;
  const where =
    row.kind === "request"
      ? { to: `/requests/${row.reference}/assign`, give: t`Give it to a lead` }
      : { to: `/recommendations?report=${row.reference}`, give: t`Say who sees to each recommendation` };

  return (
    <>
      {row.leads.map((lead) => (
        <span key={lead}>
          {lead}
          <br />
        </span>
      ))}
      <Link className="govuk-link" to={where.to}>
        {row.leads.length === 0 ? where.give : t`Change`}
        <span className="govuk-visually-hidden">: {row.title}</span>
      </Link>
      {row.leads.length > 0 && <Nudge {...row} />}
    </>
  );
}

function Nudge({ title, dueOn, leads, to }: Waiting) {
  const address = `${window.location.origin}${useHref(to)}`;
  const subject = dueOn === null ? t`Reminder: ${title}` : t`Reminder, due ${longDate(dueOn)}: ${title}`;
  const words = t`For: ${leads.join(", ")}`;

  return (
    <>
      {" · "}
      <a
        className="govuk-link"
        href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${words}\n\n${address}`)}`}
      >
        {t`Nudge by email`}
        <span className="govuk-visually-hidden">: {title}</span>
      </a>
    </>
  );
}
