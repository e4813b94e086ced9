import { t } from "@lingui/core/macro";
import { MeetingKindsDocument, PlanProgrammeDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { PublicTextInput } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Select } from "../ui/Select";
import { TextInput } from "../ui/TextInput";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { MeetingTimes } from "./MeetingTimes";
import { financialYearOf } from "./financialYear";
import { MeetingForm } from "./MeetingForm";

const numberProblem = (typed: string, what: string) =>
  /^[1-9]\d?$/.test(typed.trim()) ? undefined : t`${what}: enter a whole number`;

/** The meetings of a kind for a time ahead, at an interval. */
export function Component() {
  const { may } = useViewer();
  const kinds = useRead(MeetingKindsDocument).meetingKinds.nodes.filter(({ isRetired }) => !isRetired);
  const plan = useAct(PlanProgrammeDocument);
  const done = useDone();
  const page = "/meetings/programme";

  const form = useForm({
    draft: "programme",
    start: {
      meetingKindId: "",
      firstOn: noDate,
      count: "",
      every: "",
      unit: "WEEKS",
      startsAt: "",
      endsAt: "",
      place: "",
    },
    check: ({ meetingKindId, firstOn, count, every }) => ({
      meetingKindId: emptyProblem(meetingKindId, t`Select the kind of meeting`),
      firstOn: dateProblem(firstOn, t`Day of the first meeting`),
      count: numberProblem(count, t`How many meetings`),
      every: numberProblem(every, t`Interval`),
    }),
    send: async ({ meetingKindId, firstOn, count, every, unit, startsAt, endsAt, place }) => {
      const first = isoDate(firstOn) ?? "";
      const { errors } = await plan({
        input: {
          meetingKindId,
          firstOn: first,
          count: Number(count),
          every: Number(every),
          unit: unit === "MONTHS" ? "MONTHS" : "WEEKS",
          startsAt: textOrNull(startsAt),
          endsAt: textOrNull(endsAt),
          place: textOrNull(place),
        },
      });
      if (errors.length === 0) await done(`${page}?year=${financialYearOf(first)}`, t`The meetings are planned.`);
      return errors;
    },
  });

  return (
    <MeetingForm
      title={t`Plan a series of meetings`}
      may={may("RUN_MEETINGS")}
      back={{ to: page, text: t`Programme of meetings` }}
      form={form}
    >
      <p className="govuk-body">{t`Only your office sees each meeting until its agenda is shared or published. A day that does not suit is changed by putting the meeting off.`}</p>
      <Select
        {...form.field("meetingKindId")}
        label={t`Kind of meeting`}
        labelSize="m"
        hint={t`Kinds that are missing here are added under Kinds of meeting`}
        options={[{ value: "", text: t`Select one` }, ...kinds.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <DateInput
        {...form.field("firstOn")}
        legend={t`Day of the first meeting`}
        legendSize="m"
        hint={t`For example, 21 7 2022`}
      />
      <TextInput
        {...form.field("count")}
        label={t`How many meetings`}
        labelSize="m"
        width={2}
        hint={t`The first one included: 26 at most`}
      />
      <TextInput {...form.field("every")} label={t`Interval`} labelSize="m" width={2} hint={t`For example, 6`} />
      <Radios
        {...form.field("unit")}
        legend={t`Counted in`}
        legendSize="m"
        inline
        options={[
          { value: "WEEKS", text: t`Weeks` },
          { value: "MONTHS", text: t`Months` },
        ]}
      />
      <MeetingTimes startsAt={form.field("startsAt")} endsAt={form.field("endsAt")} />
      <PublicTextInput
        {...form.field("place")}
        label={t`Place (optional)`}
        labelSize="m"
        hint={t`Or where to watch it`}
      />
      <Button>{t`Plan the meetings`}</Button>
    </MeetingForm>
  );
}
