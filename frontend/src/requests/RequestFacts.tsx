import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import { DateAsSet } from "../portal/DateAsSet";
import { recommendationKindWord } from "../portal/recommendationWords";
import { Sources } from "../portal/Sources";
import { requestKindWord } from "../portal/statusWords";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";
import { Lateness } from "./Lateness";
import type { WholeRequest } from "./RequestActs";

const written = (text: string | null) => (text === null ? null : <WrittenInline>{text}</WrittenInline>);
const day = (iso: string | null) => (iso === null ? null : longDate(iso));

function Due({ request }: { request: WholeRequest }) {
  if (request.dueOn === null) return t`Not recorded here`;

  return (
    <>
      <Lateness {...request} />
      <DateAsSet dueOn={request.dueOn} setOn={request.sentOn} />
      <Slippage {...request} />
    </>
  );
}

function Slippage({ originalDueOn, dueDateChanges }: Pick<WholeRequest, "originalDueOn" | "dueDateChanges">) {
  if (dueDateChanges === 0) return null;

  return (
    <p className="govuk-body-s">
      {originalDueOn !== null && t`First due ${longDate(originalDueOn)}.`}{" "}
      {plural(dueDateChanges, { one: "Moved once since.", other: "Moved # times since." })}
    </p>
  );
}

function About({ request: { report, recommendations, findings } }: { request: WholeRequest }) {
  return (
    <ul className="govuk-list">
      {report && (
        <li>
          <Link className="govuk-link" to={`/reports/${report.reference}`}>
            <WrittenInline>{report.title}</WrittenInline>
          </Link>
        </li>
      )}
      {recommendations.map(({ reference, kind, number, text }) => (
        <li key={reference}>
          <Link className="govuk-link" to={`/recommendations/${reference}`}>
            {text === null ? `${recommendationKindWord(kind)} ${number ?? reference}` : written(text)}
          </Link>
        </li>
      ))}
      {findings.map(({ id, text, report: of }) => (
        <li key={id}>
          {of ? (
            <Link className="govuk-link" to={`/reports/${of.reference}`}>
              {written(text)}
            </Link>
          ) : (
            written(text)
          )}
        </li>
      ))}
    </ul>
  );
}

export function RequestFacts({ request }: { request: WholeRequest }) {
  const linked = request.report !== null || request.recommendations.length + request.findings.length > 0;

  return (
    <SummaryList
      rows={[
        { term: t`Kind`, value: requestKindWord(request.kind) },
        { term: t`Asked by`, value: request.body?.name },
        { term: t`Asked of`, value: request.force?.name },
        { term: t`Sent`, value: day(request.sentOn) },
        { term: t`Answer due`, value: <Due request={request} /> },
        { term: t`Answered`, value: day(request.answeredOn) },
        ...(request.form ? [{ term: t`Form of the answer`, value: written(request.form) }] : []),
        ...(request.owner ? [{ term: t`Owner`, value: written(request.owner) }] : []),
        ...(request.lead ? [{ term: t`Seen to by`, value: written(request.lead) }] : []),
        ...(linked ? [{ term: t`About`, value: <About request={request} /> }] : []),
        ...(request.sources.length > 0 ? [{ term: t`Sources`, value: <Sources sources={request.sources} /> }] : []),
      ]}
    />
  );
}
