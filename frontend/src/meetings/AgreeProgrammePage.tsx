import { t } from "@lingui/core/macro";
import { AgreeProgrammeDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { useForm } from "../ui/useForm";
import { MeetingForm } from "./MeetingForm";
import { ProgrammeChanges } from "./ProgrammeStanding";
import { TopicsInWords } from "./TopicsInWords";
import { useProgramme } from "./useProgramme";

/** The approver agrees what is to be scrutinised in the year, with all of it in sight. */
export function Component() {
  const { year, page, programme: read } = useProgramme();
  const programme = found(read);
  const agree = useAct(AgreeProgrammeDocument);
  const done = useDone();

  const form = useForm({
    draft: null,
    start: {},
    send: async () => {
      const { errors } = await agree({ input: { programmeId: programme.id, version: programme.version } });
      if (errors.length === 0) await done(page, t`The programme is agreed.`);
      return errors;
    },
  });

  return (
    <MeetingForm
      title={t`Agree the programme`}
      caption={t`April ${year} to March ${year + 1}`}
      may={programme.viewerCanAgree}
      back={{ to: page, text: t`Programme of meetings` }}
      form={form}
    >
      <TopicsInWords topics={programme.topics} />
      <ProgrammeChanges changes={programme.changes} />
      <p className="govuk-body">{t`What is changed after it is agreed is kept on record with its reason.`}</p>
      <Button>{t`Agree the programme`}</Button>
    </MeetingForm>
  );
}
