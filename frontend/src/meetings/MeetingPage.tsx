import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import { Link, useParams, type LoaderFunctionArgs } from "react-router";
import { MeetingDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { History } from "../portal/History";
import { Meaning } from "../portal/Meaning";
import { askAhead } from "../portal/Reading";
import { MeetingStatusTag } from "../portal/statusTags";
import { useRead } from "../portal/useRead";
import { writtenLang } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { AgendaItem } from "./AgendaItem";
import { AskLink } from "./AskLink";
import { MeetingActs } from "./MeetingActs";
import { MeetingChanges } from "./MeetingChanges";
import { MeetingFacts } from "./MeetingFacts";
import { MeetingMinutes } from "./MeetingMinutes";
import { WithheldItems } from "./WithheldItems";

const AttendanceList = lazy(() => import("./AttendanceList"));
const MeetingQuestions = lazy(() => import("./MeetingQuestions"));

export function loader({ params }: LoaderFunctionArgs) {
  askAhead(MeetingDocument, { reference: params["reference"] ?? "" });
  return null;
}

export function Component() {
  const { reference = "" } = useParams();
  const meeting = found(useRead(MeetingDocument, { reference }).meeting);

  return (
    <>
      <BackLink to="/meetings">{t`Scrutiny meetings`}</BackLink>
      <PageHeading caption={meeting.reference} lang={writtenLang}>
        {meeting.title}
      </PageHeading>
      <p className="govuk-body">
        <MeetingStatusTag status={meeting.status} />
      </p>
      <DoneBanner />
      <MeetingChanges changes={meeting.changes} />
      <MeetingActs meeting={meeting} />
      <p className="govuk-body">
        <Link className="govuk-link" to={`/meetings/${reference}/pack`}>{t`Print the pack`}</Link>
      </p>
      <MeetingFacts meeting={meeting} />
      {meeting.isPublic && meeting.status === "AGENDA_PUBLISHED" && (
        <AskLink reference={reference} heldOn={meeting.heldOn} />
      )}
      <h2 className="govuk-heading-m">{t`Agenda`}</h2>
      {meeting.agendaItems.length + meeting.withheldItems.length === 0 && (
        <p className="govuk-body">{t`The items of the agenda would stand here. None is recorded here.`}</p>
      )}
      {meeting.agendaItems.map((item) => (
        <AgendaItem
          key={item.id}
          item={item}
          meeting={reference}
          holder={meeting.body?.holderTitle ?? t`Commissioner`}
        />
      ))}
      <WithheldItems items={meeting.withheldItems} />
      <Suspense>
        {meeting.publicQuestions.length + meeting.unusedQuestions.length > 0 && (
          <MeetingQuestions reference={reference} />
        )}
        {meeting.attendance.length > 0 && <AttendanceList attendance={meeting.attendance} />}
      </Suspense>
      <MeetingMinutes meeting={meeting} />
      <History of={meeting.id} />
      <Meaning of="meetings" />
    </>
  );
}
