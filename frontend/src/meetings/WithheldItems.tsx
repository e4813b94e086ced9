import { t } from "@lingui/core/macro";
import type { MeetingQuery } from "../gql/graphql";
import { WrittenInline } from "../portal/Written";
import { Tag } from "../ui/Tag";

type Items = NonNullable<MeetingQuery["meeting"]>["withheldItems"];

/** What of the agenda is kept from the reader: that there is something, and on which ground. */
export function WithheldItems({ items }: { items: Items }) {
  return items.map(({ number, ground }) => (
    <section key={number} className="portal-item" aria-labelledby={`item-${number}`}>
      <h3 className="govuk-heading-s" id={`item-${number}`}>
        {number}. {t`Private item`}
      </h3>
      <p className="govuk-body">
        <Tag colour="grey">{t`Withheld`}</Tag> {t`Ground:`} <WrittenInline>{ground}</WrittenInline>
      </p>
    </section>
  ));
}
