import { t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import { ChooseTopicDocument, RequestsToTakeUpDocument } from "../gql/graphql";
import { graphql } from "../portal/graphql";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { requestStatusWord } from "../portal/statusWords";
import { useAct } from "../portal/useAct";
import { useViewer } from "../portal/useViewer";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { TextArea } from "../ui/TextArea";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { MeetingChoice } from "./MeetingChoice";
import { MeetingForm } from "./MeetingForm";
import { Picker } from "../portal/Picker";
import { pressingOf } from "./topics";
import { useAll } from "../portal/useAll";
import { useOpenRecommendations } from "./useOpenRecommendations";
import { useProgramme } from "./useProgramme";

const requestsAfter = async (force: string, after: string | null) =>
  (await graphql(RequestsToTakeUpDocument, { force, after })).requests;

/** Sets a topic for a meeting of the year. What was proposed is ticked beforehand, and may be changed. */
export function Component() {
  const [address] = useSearchParams();
  const { may } = useViewer();
  const { year, page, meetings, agreed } = useProgramme();
  const recommendations = useOpenRecommendations();
  const requests = useAll(requestsAfter);
  const choose = useAct(ChooseTopicDocument);
  const done = useDone();
  const theme = address.get("theme");
  const named: readonly string[] = address.getAll("request");
  const proposed = theme !== null || address.has("without") ? pressingOf(recommendations.rows, theme) : [];

  const form = useForm({
    draft: `topic ${address}`,
    start: {
      title: address.get("title") ?? theme ?? "",
      meetingId: "",
      aim: "",
      recommendationIds: proposed,
      requestIds: named,
      reason: "",
    },
    check: ({ title, meetingId, reason }) => ({
      title: emptyProblem(title, t`Enter what the topic is called`),
      meetingId: emptyProblem(meetingId, t`Select the meeting`),
      reason: agreed ? emptyProblem(reason, t`Enter why the programme is changed`) : undefined,
    }),
    send: async ({ title, meetingId, aim, recommendationIds, requestIds, reason }) => {
      const { errors } = await choose({
        input: {
          title,
          meetingId,
          theme,
          aim: textOrNull(aim),
          recommendationIds: [...recommendationIds],
          requestIds: [...requestIds],
          reason: textOrNull(reason),
        },
      });
      if (errors.length === 0) await done(page, t`The topic is in the programme.`);
      return errors;
    },
  });

  return (
    <MeetingForm
      title={t`Choose a topic`}
      caption={t`April ${year} to March ${year + 1}`}
      may={may("RUN_MEETINGS")}
      back={{ to: page, text: t`Programme of meetings` }}
      form={form}
    >
      <PublicTextInput {...form.field("title")} label={t`What it is called`} labelSize="m" />
      <MeetingChoice {...form.field("meetingId")} meetings={meetings} />
      <PublicTextArea
        {...form.field("aim")}
        label={t`What the meeting is to find out (optional)`}
        labelSize="m"
        rows={4}
      />
      <h2 className="govuk-heading-m">{t`What it is about (optional)`}</h2>
      <Picker
        {...form.field("recommendationIds")}
        legend={t`Recommendations`}
        searchLabel={t`Search by words or reference`}
        fault={recommendations.fault?.message}
        options={recommendations.rows
          .toSorted((one, other) => Number(other.theme === theme) - Number(one.theme === theme))
          .map(({ id, reference, text, overdue, disputed }) => ({
            value: id,
            text: [reference, overdue && t`overdue`, disputed && t`one track contradicts another`]
              .filter(Boolean)
              .join(", "),
            hint: text ?? t`The wording has not been entered`,
          }))}
      />
      <Picker
        {...form.field("requestIds")}
        legend={t`Requests`}
        searchLabel={t`Search by words or reference`}
        fault={requests.fault?.message}
        options={requests.rows.map(({ id, reference, subject, status }) => ({
          value: id,
          text: `${reference}, ${requestStatusWord(status)}`,
          hint: subject,
        }))}
      />
      {agreed && (
        <TextArea
          {...form.field("reason")}
          label={t`Why the programme is changed`}
          labelSize="m"
          hint={t`It was agreed. The change and its reason stay on record.`}
          rows={3}
        />
      )}
      <Button>{t`Put it in the programme`}</Button>
    </MeetingForm>
  );
}
