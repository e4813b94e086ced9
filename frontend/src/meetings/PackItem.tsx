import { t } from "@lingui/core/macro";
import type { MeetingPackQuery } from "../gql/graphql";
import { AssuranceTag, ForceStatusTag, InspectorateStatusTag, RequestStatusTag } from "../portal/statusTags";
import { Written, WrittenInline, writtenLang } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";
import { Tag } from "../ui/Tag";
import { itemLook } from "./itemLook";
import { Papers } from "./Papers";

type Item = NonNullable<MeetingPackQuery["meeting"]>["agendaItems"][number];

/** One item of a pack: what is required, the papers, and where what it takes up stands. */
export function PackItem({ item, meeting }: { item: Item; meeting: string }) {
  const { number, title, requirement, privateGround, papers, carriedFrom, recommendations, requests } = item;

  return (
    <section className={itemLook(item)} aria-labelledby={`item-${number}`}>
      <h2 className="govuk-heading-m" id={`item-${number}`} lang={writtenLang}>
        {number}. {title}
      </h2>
      {privateGround !== null && (
        <p className="govuk-body">
          <Tag colour="grey">{t`Private`}</Tag> <WrittenInline>{privateGround}</WrittenInline>
        </p>
      )}
      {carriedFrom?.meeting && (
        <p className="govuk-body">{t`Carried over from ${longDate(carriedFrom.meeting.heldOn)}`}</p>
      )}
      <Written>{requirement}</Written>
      {papers.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{t`Papers`}</h3>
          <Papers papers={papers} meeting={meeting} />
        </>
      )}
      {recommendations.length > 0 && (
        <Table
          caption={t`Recommendations`}
          captionSize="s"
          rows={recommendations}
          rowKey={({ reference }) => reference}
          columns={[
            { heading: t`Reference`, cell: ({ reference }) => reference },
            {
              heading: t`Wording`,
              cell: ({ text }) =>
                text === null ? t`The wording has not been entered` : <WrittenInline>{text}</WrittenInline>,
            },
            { heading: t`Force`, cell: ({ forceStatus }) => <ForceStatusTag status={forceStatus} /> },
            { heading: t`Assurance`, cell: ({ assurance }) => <AssuranceTag rating={assurance} /> },
            {
              heading: t`Inspectorate`,
              cell: ({ inspectorateStatus }) => <InspectorateStatusTag status={inspectorateStatus} />,
            },
          ]}
        />
      )}
      {requests.length > 0 && (
        <Table
          caption={t`Requests`}
          captionSize="s"
          rows={requests}
          rowKey={({ reference }) => reference}
          columns={[
            { heading: t`Reference`, cell: ({ reference }) => reference },
            { heading: t`Subject`, cell: ({ subject }) => <WrittenInline>{subject}</WrittenInline> },
            {
              heading: t`Due`,
              day: true,
              cell: ({ dueOn }) => (dueOn === null ? t`Not recorded here` : longDate(dueOn)),
            },
            { heading: t`Status`, cell: ({ status }) => <RequestStatusTag status={status} /> },
          ]}
        />
      )}
    </section>
  );
}
