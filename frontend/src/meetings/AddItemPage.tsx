import { t } from "@lingui/core/macro";
import { useParams, useSearchParams } from "react-router";
import { AddAgendaItemDocument, AgendaToPrepareDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { NotNow } from "../portal/NotNow";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { TakenUp } from "./TakenUp";

export function Component() {
  const { reference = "" } = useParams();
  const [address] = useSearchParams();
  const meeting = found(useRead(AgendaToPrepareDocument, { reference }).meeting);
  const done = useDone();
  const add = useAct(AddAgendaItemDocument);
  const agenda = `/meetings/${reference}/agenda`;

  const chosen = (what: string): readonly string[] => address.getAll(what);

  const form = useForm({
    draft: `agenda ${reference} ${address}`.trim(),
    start: {
      title: address.get("title") ?? "",
      requirement: address.get("requirement") ?? "",
      recommendationIds: chosen("recommendation"),
      reportIds: chosen("report"),
      requestIds: chosen("request"),
      taken: "public",
      privateGround: "",
    },
    check: ({ title, requirement, taken, privateGround }) => ({
      title: emptyProblem(title, t`Enter the title of the item`),
      requirement: emptyProblem(requirement, t`Enter what is required`),
      privateGround:
        taken === "private" ? emptyProblem(privateGround, t`Enter the ground for taking it in private`) : undefined,
    }),
    send: async ({ taken, privateGround, recommendationIds, reportIds, requestIds, ...words }) => {
      const { errors } = await add({
        input: {
          ...words,
          meetingId: meeting.id,
          recommendationIds: [...recommendationIds],
          reportIds: [...reportIds],
          requestIds: [...requestIds],
          privateGround: taken === "private" ? privateGround : null,
        },
      });
      if (errors.length === 0) await done(agenda, t`The item is on the agenda.`);
      return errors;
    },
  });

  const heading = <PageHeading caption={`${reference} · ${meeting.title}`}>{t`Add an agenda item`}</PageHeading>;

  return (
    <>
      <BackLink to={agenda}>{t`Back to the agenda`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {meeting.viewerCanPlan ? (
            <Form form={form} heading={heading}>
              <PublicTextInput {...form.field("title")} label={t`Title`} labelSize="m" />
              <PublicTextArea
                {...form.field("requirement")}
                label={t`What is required`}
                labelSize="m"
                rows={6}
                hint={t`Which paper the chief constable is to bring, and what it must answer`}
              />
              <TakenUp
                recommendations={form.field("recommendationIds")}
                reports={form.field("reportIds")}
                requests={form.field("requestIds")}
              />
              <Radios
                {...form.field("taken")}
                legend={t`How is it taken?`}
                legendSize="m"
                options={[
                  { value: "public", text: t`In public` },
                  {
                    value: "private",
                    text: t`In private`,
                    hint: t`The agenda then shows the ground, and not the item`,
                  },
                ]}
              />
              {form.typed.taken === "private" && (
                <PublicTextInput
                  {...form.field("privateGround")}
                  label={t`Ground for taking it in private`}
                  labelSize="s"
                  hint={t`It is published in place of the item`}
                />
              )}
              <Button>{t`Add the item`}</Button>
            </Form>
          ) : (
            <>
              {heading}
              <NotNow to={agenda}>{t`See the agenda`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
