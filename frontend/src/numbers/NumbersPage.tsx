import { t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { NumbersDocument } from "../gql/graphql";
import { useForceFilter } from "../portal/useForceFilter";
import { usePastDay } from "../portal/usePastDay";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { longDate, longDateTime } from "../ui/dates";
import { Figures } from "../ui/Figures";
import { FilterPanel } from "../ui/FilterPanel";
import { PageHeading } from "../ui/PageHeading";
import { Ageing } from "./Ageing";
import { Flow } from "./Flow";
import { figuresOf } from "./figuresOf";
import { rowsFrom } from "./rowsFrom";

/** Every number of the record, of a force or of all, now or as at a past day. Each opens the rows that it counts. */
export function Component() {
  const [address] = useSearchParams();
  const { today } = useViewer();
  const forceFilter = useForceFilter();
  const [force, asAt] = [address.get("force"), usePastDay("asAt")];
  const { summary } = useRead(NumbersDocument, { force, asAt });
  const rows = rowsFrom(force, asAt);

  return (
    <>
      <PageHeading>{t`The numbers`}</PageHeading>
      <p className="govuk-body-l">
        {asAt === null
          ? t`Where recommendations, requests and responses stand today. Each number opens what it counts.`
          : t`Where they stood on ${longDate(asAt)}, by what had been said until then.`}
      </p>
      <p className="govuk-body">
        <Link
          className="govuk-link"
          to={force === null ? "/numbers/period" : `/numbers/period?force=${force}`}
        >{t`Report of a quarter or a year`}</Link>
      </p>
      <div className="portal-columns">
        <FilterPanel
          filters={[
            forceFilter,
            {
              kind: "date",
              name: "asAt",
              label: t`As at`,
              before: today,
              hint: t`A past day. Leave it empty for today.`,
            },
          ]}
        />
        <div>
          <section aria-label={t`Figures`}>
            <Figures figures={figuresOf(summary, rows)} />
          </section>
          <Ageing ages={summary.ageing} median={summary.medianAgeDays} rows={rows} />
          <Flow places={summary.flow} rows={rows} />
          <p className="govuk-body-s">{t`Counted on ${longDateTime(summary.countedAt)}, from what you may see.`}</p>
        </div>
      </div>
    </>
  );
}
