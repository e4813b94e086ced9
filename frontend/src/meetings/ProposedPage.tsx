import { t } from "@lingui/core/macro";
import { Link, useNavigate, useParams } from "react-router";
import { AgendaToPrepareDocument, WhatToTakeUpDocument, type AgendaToPrepareQuery } from "../gql/graphql";
import { found } from "../portal/found";
import { Picker } from "../portal/Picker";
import { useRead } from "../portal/useRead";
import { useOwnForce } from "../portal/useOwnForce";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { Button } from "../ui/Button";
import { longDate } from "../ui/dates";
import { useForm } from "../ui/useForm";
import { MeetingForm } from "./MeetingForm";
import { ProposedRecommendations } from "./ProposedRecommendations";
import { proposalsOf } from "./proposals";

type Topic = NonNullable<AgendaToPrepareQuery["meeting"]>["topics"][number];

/** A topic of the programme, as the form for an item begins with it. */
const itemOf = ({ title, aim, recommendations, requests }: Topic) =>
  new URLSearchParams([
    ["title", title],
    ...(aim === null ? [] : [["requirement", aim]]),
    ...recommendations.map(({ id }) => ["recommendation", id]),
    ...requests.map(({ id }) => ["request", id]),
  ]);

/** What the record proposes for this agenda: due, overdue, disputed or claimed complete, and requests that are late. */
export function Component() {
  const { reference = "" } = useParams();
  const { today } = useViewer();
  const meeting = found(useRead(AgendaToPrepareDocument, { reference }).meeting);
  const force = useOwnForce();
  const offered = useRead(WhatToTakeUpDocument, { force, today, before: meeting.heldOn });
  const navigate = useNavigate();
  const agenda = `/meetings/${reference}/agenda`;

  const taken = new Set(
    meeting.agendaItems.flatMap(({ recommendations, requests }) =>
      [...recommendations, ...requests].map(({ id }) => id),
    ),
  );
  const proposals = proposalsOf(offered, taken);
  const late = offered.lateRequests.nodes.filter(({ id }) => !taken.has(id));
  const form = useForm({
    draft: `proposed ${reference}`,
    start: { recommendations: [] as readonly string[], requests: [] as readonly string[] },
    check: ({ recommendations, requests }) => ({
      [proposals.length > 0 ? "recommendations" : "requests"]:
        recommendations.length + requests.length === 0 ? t`Select what the item takes up` : undefined,
    }),
    send: async ({ recommendations, requests }) => {
      const chosen = new URLSearchParams();
      recommendations.forEach((id) => {
        chosen.append("recommendation", id);
      });
      requests.forEach((id) => {
        chosen.append("request", id);
      });
      await navigate(`${agenda}/add?${chosen}`);
      return [];
    },
  });

  return (
    <MeetingForm
      title={t`What the record proposes`}
      caption={`${reference} · ${longDate(meeting.heldOn)}`}
      may={meeting.viewerCanPlan}
      back={{ to: agenda, text: t`Back to the agenda` }}
      form={form}
    >
      {meeting.topics.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t`What the programme of the year sets for this meeting`}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {meeting.topics.map((topic) => (
              <li key={topic.id}>
                <Link className="govuk-link" to={`${agenda}/add?${itemOf(topic)}`}>
                  <WrittenInline>{topic.title}</WrittenInline>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {proposals.length + late.length === 0 ? (
        <p className="govuk-body">{t`Nothing is recorded here as due, overdue, disputed or claimed complete that the agenda does not take up already.`}</p>
      ) : (
        <>
          {proposals.length > 0 && (
            <>
              <h2 className="govuk-heading-m">{t`Recommendations`}</h2>
              <ProposedRecommendations
                {...form.field("recommendations")}
                proposals={proposals}
                offered={offered}
                today={today}
                heldOn={meeting.heldOn}
              />
            </>
          )}
          {late.length > 0 && (
            <Picker
              {...form.field("requests")}
              legend={t`Requests without an answer by their last day`}
              searchLabel={t`Search by words or reference`}
              options={late.map(({ id, reference: value, subject }) => ({ value: id, text: value, hint: subject }))}
            />
          )}
          <Button>{t`Take these up in one item`}</Button>
        </>
      )}
    </MeetingForm>
  );
}
