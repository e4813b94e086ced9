import { t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import { DefineMeetingKindDocument, MeetingKindsDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { useDone } from "../ui/DoneBanner";
import { TextArea } from "../ui/TextArea";
import { TextInput } from "../ui/TextInput";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { MeetingForm } from "./MeetingForm";

const yes = (value: boolean | undefined) => (value === undefined ? "" : value ? "yes" : "no");

export function Component() {
  const [address] = useSearchParams();
  const { may } = useViewer();
  const kinds = useRead(MeetingKindsDocument).meetingKinds.nodes;
  const id = address.get("kind");
  const kind = id === null ? undefined : found(kinds.find((one) => one.id === id));
  const define = useAct(DefineMeetingKindDocument);
  const done = useDone();
  const page = "/meetings/kinds";

  const form = useForm({
    draft: `meeting kind ${id ?? ""}`,
    start: {
      name: kind?.name ?? "",
      purpose: kind?.purpose ?? "",
      isPublic: yes(kind?.isPublic),
      planned: kind?.isRetired ? "no" : "yes",
    },
    names: { name: t`Name`, purpose: t`What it is for (optional)` },
    check: ({ name, isPublic }) => ({
      name: emptyProblem(name, t`Enter what your office calls it`),
      isPublic: emptyProblem(isPublic, t`Select whether the public may attend or watch`),
    }),
    send: async ({ name, purpose, isPublic, planned }) => {
      const { errors } = await define({
        input: {
          meetingKindId: id,
          version: kind?.version ?? null,
          name,
          purpose: textOrNull(purpose),
          isPublic: isPublic === "yes",
          isRetired: planned === "no",
        },
      });
      if (errors.length === 0) await done(page, t`The kind of meeting is recorded.`);
      return errors;
    },
  });
  const yesOrNo = [
    { value: "yes", text: t`Yes` },
    { value: "no", text: t`No` },
  ];

  return (
    <MeetingForm
      title={kind ? t`Change a kind of meeting` : t`Add a kind of meeting`}
      may={may("RUN_MEETINGS")}
      back={{ to: page, text: t`Kinds of meeting` }}
      form={form}
    >
      <TextInput
        {...form.field("name")}
        label={t`Name`}
        labelSize="m"
        hint={t`What your office calls it, for example Public Accountability Meeting`}
      />
      <TextArea
        {...form.field("purpose")}
        label={t`What it is for (optional)`}
        labelSize="m"
        hint={t`Its terms of reference`}
      />
      <Radios
        {...form.field("isPublic")}
        legend={t`May the public attend or watch?`}
        legendSize="m"
        inline
        options={yesOrNo}
      />
      {kind && (
        <Radios
          {...form.field("planned")}
          legend={t`Are further ones planned?`}
          legendSize="m"
          inline
          options={yesOrNo}
        />
      )}
      <Button>{t`Save the kind of meeting`}</Button>
    </MeetingForm>
  );
}
