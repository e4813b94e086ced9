import { t } from "@lingui/core/macro";
import type { MeetingQuery } from "../gql/graphql";
import { ButtonGroup, ButtonLink } from "../ui/Button";

export type WholeMeeting = NonNullable<MeetingQuery["meeting"]>;

/** The rooms behind this page that the reader may enter; the server says which. */
export function MeetingActs({ meeting }: { meeting: WholeMeeting }) {
  const plans = meeting.viewerCanPlan || meeting.viewerCanPublishAgenda;
  const runs = meeting.viewerCanOpen || meeting.viewerCanRecord || meeting.viewerCanClose;
  const writes = meeting.viewerCanDraftMinutes || meeting.viewerCanAgreeMinutes || meeting.viewerCanPublishMinutes;
  const acts = [
    { may: plans, page: "agenda", text: t`Prepare the agenda` },
    { may: runs, page: "room", text: t`Go to the meeting room` },
    { may: meeting.viewerCanRecordQuestion, page: "questions", text: t`Questions from the public` },
    { may: meeting.viewerCanRecordAttendance, page: "attendance", text: t`Record attendance` },
    { may: meeting.viewerCanPostpone, page: "postpone", text: t`Put it off` },
    { may: meeting.viewerCanPostpone, page: "cancel", text: t`Cancel it` },
    { may: writes, page: "minutes", text: t`Go to the minutes` },
  ].filter(({ may }) => may);
  if (acts.length === 0) return null;

  return (
    <ButtonGroup>
      {acts.map(({ page, text }) => (
        <ButtonLink key={page} to={`/meetings/${meeting.reference}/${page}`} manner="secondary">
          {text}
        </ButtonLink>
      ))}
    </ButtonGroup>
  );
}
