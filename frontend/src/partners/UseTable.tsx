import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";

interface Day {
  usedOn: string;
  requests: number;
  cost: number;
  refused: number;
}

const number = (value: number) => i18n.number(value);

/** What a program took of the portal, day by day. */
export function UseTable({ days }: { days: readonly Day[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">{t`Use in the last 31 days`}</h2>
      {days.length === 0 ? (
        <p className="govuk-body">{t`No use is recorded here.`}</p>
      ) : (
        <>
          <p className="govuk-body">
            {t`Cost is how many things the answers could hold. Refused is what came after the program had taken what it may take in a minute. The last few minutes may not be counted yet.`}
          </p>
          <Table
            caption={t`Use in the last 31 days`}
            captionSize="hidden"
            rows={days}
            rowKey={({ usedOn }) => usedOn}
            columns={[
              { heading: t`Day`, day: true, cell: ({ usedOn }) => longDate(usedOn) },
              { heading: t`Requests`, cell: ({ requests }) => number(requests), numeric: true },
              { heading: t`Cost`, cell: ({ cost }) => number(cost), numeric: true },
              { heading: t`Refused`, cell: ({ refused }) => number(refused), numeric: true },
            ]}
          />
        </>
      )}
    </>
  );
}
