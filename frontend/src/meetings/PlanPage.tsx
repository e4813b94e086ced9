import { t } from "@lingui/core/macro";
import { useNavigate } from "react-router";
import { MeetingKindsDocument, PlanMeetingDocument } from "../gql/graphql";
import { NotNow } from "../portal/NotNow";
import { useRead } from "../portal/useRead";
import { useAct } from "../portal/useAct";
import { useViewer } from "../portal/useViewer";
import { PublicTextInput } from "../portal/PublicText";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { Select } from "../ui/Select";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { MeetingTimes } from "./MeetingTimes";

export function Component() {
  const { may } = useViewer();
  const navigate = useNavigate();
  const plan = useAct(PlanMeetingDocument);
  const kinds = useRead(MeetingKindsDocument).meetingKinds.nodes.filter(({ isRetired }) => !isRetired);

  const form = useForm({
    draft: "meeting",
    start: {
      title: "",
      meetingKindId: kinds[0]?.id ?? "",
      meetingType: "",
      heldOn: noDate,
      startsAt: "",
      endsAt: "",
      place: "",
      isPublic: "",
    },
    check: ({ title, meetingKindId, meetingType, heldOn, isPublic }) => ({
      title: emptyProblem(title, t`Enter the title of the meeting`),
      meetingType: meetingKindId ? undefined : emptyProblem(meetingType, t`Enter what kind of meeting it is`),
      heldOn: dateProblem(heldOn, t`Day of the meeting`),
      isPublic: emptyProblem(isPublic, t`Select whether the public may attend or watch`),
    }),
    send: async ({ meetingKindId, meetingType, heldOn, startsAt, endsAt, place, isPublic, title }) => {
      const { data, errors } = await plan({
        input: {
          title,
          meetingKindId: textOrNull(meetingKindId),
          meetingType: textOrNull(meetingType),
          heldOn: isoDate(heldOn) ?? "",
          startsAt: textOrNull(startsAt),
          endsAt: textOrNull(endsAt),
          place: textOrNull(place),
          isPublic: isPublic === "yes",
        },
      });
      if (data?.meeting) await navigate(`/meetings/${data.meeting.reference}/agenda`);
      return errors;
    },
  });

  const heading = <PageHeading>{t`Plan a meeting`}</PageHeading>;

  return (
    <>
      <BackLink to="/meetings">{t`Scrutiny meetings`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {may("RUN_MEETINGS") ? (
            <Form
              form={form}
              heading={
                <>
                  {heading}
                  <p className="govuk-body">{t`Only your office sees the meeting until its agenda is published.`}</p>
                </>
              }
            >
              <PublicTextInput {...form.field("title")} label={t`Title`} labelSize="m" />
              {kinds.length > 0 && (
                <Select
                  {...form.field("meetingKindId")}
                  label={t`Kind of meeting`}
                  labelSize="m"
                  options={[
                    ...kinds.map(({ id, name }) => ({ value: id, text: name })),
                    { value: "", text: t`Another kind` },
                  ]}
                />
              )}
              {form.typed.meetingKindId === "" && (
                <TextInput
                  {...form.field("meetingType")}
                  label={kinds.length > 0 ? t`Which other kind` : t`Kind of meeting`}
                  labelSize="m"
                  hint={t`What your office calls it, for example Public Accountability Meeting`}
                />
              )}
              <DateInput
                {...form.field("heldOn")}
                legend={t`Day of the meeting`}
                legendSize="m"
                hint={t`It may lie in the past. For example, 21 7 2022`}
              />
              <MeetingTimes startsAt={form.field("startsAt")} endsAt={form.field("endsAt")} />
              <PublicTextInput
                {...form.field("place")}
                label={t`Place (optional)`}
                labelSize="m"
                hint={t`Or where to watch it. Of a meeting in private only the office and the force are told.`}
              />
              <Radios
                {...form.field("isPublic")}
                legend={t`May the public attend or watch?`}
                legendSize="m"
                inline
                options={[
                  { value: "yes", text: t`Yes` },
                  { value: "no", text: t`No` },
                ]}
              />
              <Button>{t`Save and go on to the agenda`}</Button>
            </Form>
          ) : (
            <>
              {heading}
              <NotNow to="/meetings">{t`See the meetings`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
