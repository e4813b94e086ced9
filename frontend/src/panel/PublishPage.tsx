import { t } from "@lingui/core/macro";
import { PublishPanelMatterDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { EditionWarnings } from "../portal/EditionWarnings";
import { PreviewLink } from "../portal/PreviewLink";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { BothSides } from "./BothSides";
import { ActFrame } from "../portal/ActFrame";
import { useMatterAtHand } from "./useMatterAtHand";

export function Component() {
  const { matter, page } = useMatterAtHand();
  const publish = useAct(PublishPanelMatterDocument);
  const done = useDone();

  const form = useForm({
    draft: `publish ${matter.reference}`,
    start: { publishedOn: noDate },
    check: ({ publishedOn }) => ({ publishedOn: doneOnProblem(publishedOn, t`Day of publication`) }),
    send: async ({ publishedOn }) => {
      const { id: matterId, version } = matter;
      const { errors } = await publish({ input: { matterId, version, publishedOn: doneOn(publishedOn) } });
      if (errors.length === 0) await done(page, t`Both sides are published`);
      return errors;
    },
  });

  return (
    <ActFrame
      title={t`Publish both sides`}
      caption={`${matter.reference} · ${matter.title}`}
      page={page}
      may={matter.viewerCanPublish}
      form={form}
      before={
        <>
          <BothSides matter={matter} />
          <EditionWarnings warnings={matter.warnings} page={`${page}/publish`} />
          <PreviewLink of={`panel/${matter.reference}`} />
          <WarningText>{t`A published edition is never changed.`}</WarningText>
        </>
      }
    >
      <DateInput {...form.field("publishedOn")} legend={t`Day of publication (optional)`} hint={doneOnHint()} />
      <Button>{t`Publish both sides`}</Button>
    </ActFrame>
  );
}
