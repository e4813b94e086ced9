import { t } from "@lingui/core/macro";
import { PublishProgrammeDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { EditionWarnings } from "../portal/EditionWarnings";
import { found } from "../portal/found";
import { PreviewLink } from "../portal/PreviewLink";
import { Replacing } from "../portal/Replacing";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { InsetText } from "../ui/InsetText";
import { noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { MeetingForm } from "./MeetingForm";
import { TopicsInWords } from "./TopicsInWords";
import { useProgramme } from "./useProgramme";

/** What was agreed is published; the programme itself, and why it was changed, stays in the office. */
export function Component() {
  const { year, page, programme: read } = useProgramme();
  const programme = found(read);
  const publish = useAct(PublishProgrammeDocument);
  const done = useDone();
  const before = programme.edition;

  const form = useForm({
    draft: `publish programme ${year}`,
    start: { reason: "", publishedOn: noDate },
    check: ({ reason, publishedOn }) => ({
      reason: before ? emptyProblem(reason, t`Enter why it replaces the earlier edition`) : undefined,
      publishedOn: doneOnProblem(publishedOn, t`Day of publication`),
    }),
    send: async ({ reason, publishedOn }) => {
      const { id: programmeId, version } = programme;
      const { errors } = await publish({
        input: { programmeId, version, reason: reason || null, publishedOn: doneOn(publishedOn) },
      });
      if (errors.length === 0) await done(page, t`The programme is published.`);
      return errors;
    },
  });

  return (
    <MeetingForm
      title={t`Publish the programme`}
      caption={t`April ${year} to March ${year + 1}`}
      may={programme.viewerCanPublish}
      back={{ to: page, text: t`Programme of meetings` }}
      form={form}
    >
      <TopicsInWords topics={programme.topics} />
      <EditionWarnings warnings={programme.warnings} page="/meetings/programme/publish" search={`?year=${year}`} />
      <PreviewLink of={`programmes/${programme.reference}`} />
      <InsetText>{t`What is published is frozen as an edition and never edited. Why topics were changed stays in the office.`}</InsetText>
      <Replacing field={form.field("reason")} before={before} />
      <DateInput {...form.field("publishedOn")} legend={t`Day of publication`} legendSize="m" hint={doneOnHint()} />
      <Button>{t`Publish the programme`}</Button>
    </MeetingForm>
  );
}
