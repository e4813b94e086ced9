import { plural, t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { AgendaToPrepareDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { NotNow } from "../portal/NotNow";
import { useRead } from "../portal/useRead";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { ButtonGroup, ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { AgendaList } from "./AgendaList";
import { MattersArising } from "./MattersArising";

export function Component() {
  const { reference = "" } = useParams();
  const meeting = found(useRead(AgendaToPrepareDocument, { reference }).meeting);
  const items = meeting.agendaItems;
  const page = `/meetings/${reference}`;

  return (
    <>
      <BackLink to={page}>{t`Back to the meeting`}</BackLink>
      <DoneBanner />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <PageHeading caption={`${reference} · ${longDate(meeting.heldOn)}`}>{t`Prepare the agenda`}</PageHeading>
          <p className="govuk-body-l">
            <WrittenInline>{meeting.title}</WrittenInline>
          </p>
          {!meeting.viewerCanPlan && !meeting.viewerCanPublishAgenda ? (
            <NotNow to={page}>{t`See the meeting`}</NotNow>
          ) : (
            <>
              <h2 className="govuk-heading-m">
                {items.length === 0
                  ? t`The agenda is empty`
                  : plural(items.length, { one: "# agenda item", other: "# agenda items" })}
              </h2>
              {items.length === 0 && (
                <p className="govuk-body">
                  {t`Each item says what is required of the chief constable, and which recommendations and requests it takes up.`}
                </p>
              )}
              <AgendaList items={items} meeting={reference} ask={meeting.viewerCanPlan} />
              <MattersArising meeting={meeting} agenda={`${page}/agenda`} />
              <ButtonGroup>
                {meeting.viewerCanPlan && (
                  <ButtonLink to={`${page}/agenda/add`} manner={items.length === 0 ? "primary" : "secondary"}>
                    {t`Add an item`}
                  </ButtonLink>
                )}
                {meeting.viewerCanPlan && (
                  <ButtonLink
                    to={`${page}/agenda/proposed`}
                    manner="secondary"
                  >{t`See what the record proposes`}</ButtonLink>
                )}
                {meeting.viewerCanShareAgenda && items.length > 0 && (
                  <ButtonLink to={`${page}/agenda/share`} manner="secondary">{t`Share it with the force`}</ButtonLink>
                )}
                {meeting.viewerCanPublishAgenda && items.length > 0 && (
                  <ButtonLink to={`${page}/agenda/publish`}>
                    {meeting.agendaEdition ? t`Publish a further edition of the agenda` : t`Publish the agenda`}
                  </ButtonLink>
                )}
              </ButtonGroup>
            </>
          )}
        </div>
      </div>
    </>
  );
}
