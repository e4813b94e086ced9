import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import { HomeOfPanelDocument } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { longDate } from "../ui/dates";
import { HomeList } from "./HomeList";

/** Since the panel last met: what was agreed, and how late the responses came. */
export function HomeOfPanel({ force }: { force: string | null }) {
  const { responses, minutes } = useRead(HomeOfPanelDocument, { force });

  return (
    <section aria-labelledby="first">
      <h2 className="govuk-heading-l" id="first">{t`Before the panel meets`}</h2>
      <p className="govuk-body">
        <Link className="govuk-link" to="/changed">{t`What has changed`}</Link>
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to="/panel">{t`What the panel asks and recommends`}</Link>
      </p>
      <div className="portal-halves">
        <HomeList
          heading={t`Minutes published last`}
          rows={minutes.nodes.map(({ reference, title, heldOn }) => ({
            to: `/meetings/${reference}`,
            title,
            written: true,
            detail: longDate(heldOn),
          }))}
          empty={t`No minutes are published here.`}
        />
        <HomeList
          heading={t`Responses published last`}
          rows={responses.nodes.map(({ reference, report, daysLate }) => ({
            to: `/responses/${reference}`,
            title: report?.title ?? reference,
            written: true,
            detail:
              daysLate !== null && daysLate > 0
                ? plural(daysLate, { one: "Published # day late", other: "Published # days late" })
                : t`Published in time`,
          }))}
          empty={t`No response is published here yet.`}
        />
      </div>
    </section>
  );
}
