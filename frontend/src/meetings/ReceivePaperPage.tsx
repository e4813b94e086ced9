import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { EvidenceForPapersDocument, PapersToReceiveDocument, ReceivePaperDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Select } from "../ui/Select";
import { noDate } from "../ui/typedDate";
import { textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { MeetingForm } from "./MeetingForm";

export function Component() {
  const { reference = "", paper: id = "" } = useParams();
  const meeting = found(useRead(PapersToReceiveDocument, { reference }).meeting);
  const pieces = useRead(EvidenceForPapersDocument).evidence.nodes;
  const paper = found(meeting.agendaItems.flatMap(({ papers }) => papers).find((one) => one.id === id));
  const receive = useAct(ReceivePaperDocument);
  const done = useDone();
  const page = `/meetings/${reference}`;

  const form = useForm({
    draft: `receive paper ${id}`,
    start: { evidenceId: "", receivedOn: noDate },
    check: ({ receivedOn }) => ({ receivedOn: doneOnProblem(receivedOn, t`Day of receipt`) }),
    send: async ({ evidenceId, receivedOn }) => {
      const { errors } = await receive({
        input: {
          paperId: paper.id,
          version: paper.version,
          evidenceId: textOrNull(evidenceId),
          receivedOn: doneOn(receivedOn),
        },
      });
      if (errors.length === 0) await done(page, t`The paper is recorded as received.`);
      return errors;
    },
  });

  return (
    <MeetingForm
      title={t`Record that a paper came`}
      caption={paper.title}
      may={paper.viewerCanReceive}
      back={{ to: page, text: t`Back to the meeting` }}
      form={form}
    >
      <Select
        {...form.field("evidenceId")}
        label={t`The paper, where it is kept here as evidence (optional)`}
        labelSize="m"
        hint={t`It keeps its own marking, and only those who may read it are shown it`}
        options={[
          { value: "", text: t`It is not kept here` },
          ...pieces.map((piece) => ({ value: piece.id, text: `${piece.reference}, ${piece.title}` })),
        ]}
      />
      <DateInput {...form.field("receivedOn")} legend={t`Day of receipt`} legendSize="m" hint={doneOnHint()} />
      <Button>{t`Record the paper`}</Button>
    </MeetingForm>
  );
}
