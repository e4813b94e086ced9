import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { MeetingKindsDocument } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { Written, WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { ButtonLink } from "../ui/Button";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { Tag } from "../ui/Tag";

/** The kinds of meeting that the office holds, under its own names. */
export function Component() {
  const { may } = useViewer();
  const kinds = useRead(MeetingKindsDocument).meetingKinds.nodes;

  return (
    <>
      <BackLink to="/meetings/programme">{t`Programme of meetings`}</BackLink>
      <PageHeading>{t`Kinds of meeting`}</PageHeading>
      <DoneBanner />
      <p className="govuk-body">
        {t`What your office calls its meetings, and what each kind is for. A meeting keeps the name under which it was planned.`}
      </p>
      {kinds.length === 0 ? (
        <p className="govuk-body">{t`No kind of meeting is recorded here.`}</p>
      ) : (
        <Table
          caption={t`Kinds of meeting`}
          captionSize="hidden"
          rows={kinds}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: t`Name`,
              cell: ({ id, name, viewerCanDefine, isRetired }) => (
                <>
                  {viewerCanDefine ? (
                    <Link className="govuk-link" to={`/meetings/kinds/define?kind=${encodeURIComponent(id)}`}>
                      <WrittenInline>{name}</WrittenInline>
                    </Link>
                  ) : (
                    <WrittenInline>{name}</WrittenInline>
                  )}{" "}
                  {isRetired && <Tag colour="grey">{t`Not planned any more`}</Tag>}
                </>
              ),
            },
            {
              heading: t`What it is for`,
              cell: ({ purpose }) => (purpose === null ? t`Not recorded here` : <Written>{purpose}</Written>),
            },
            { heading: t`Open to the public`, cell: ({ isPublic }) => (isPublic ? t`Yes` : t`No`) },
          ]}
        />
      )}
      {may("RUN_MEETINGS") && <ButtonLink to="/meetings/kinds/define">{t`Add a kind of meeting`}</ButtonLink>}
    </>
  );
}
