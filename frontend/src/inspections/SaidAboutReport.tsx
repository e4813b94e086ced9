import { t } from "@lingui/core/macro";
import type { Actor, ReportFactsFragment, ReportSaidFragment } from "../gql/graphql";
import { AccountsDifferTag } from "../portal/marks";
import { Meaning } from "../portal/Meaning";
import { holderTitleOn, holderTitlesOn } from "../portal/office";
import { SaidEntry } from "../portal/SaidEntry";
import { actorWord, inspectorateStatusWord } from "../portal/trackWords";
import { longDate } from "../ui/dates";
import { InsetText } from "../ui/InsetText";
import { SideBySide } from "../ui/SideBySide";
import { contradiction } from "./contradiction";
import { StatementWords } from "./StatementWords";

const actors: readonly Actor[] = ["FORCE", "COMMISSIONER", "INSPECTORATE"];

/** Statements and entries about the report as a whole: each voice in its own column, by day. */
export function SaidAboutReport({ report }: { report: ReportSaidFragment & ReportFactsFragment }) {
  const { statements, entries } = report;
  if (statements.length + entries.length === 0) return null;
  const differ = contradiction(entries);

  const saidBy = (actor: Actor) =>
    [
      ...statements.map((it) => ({ ...it, on: it.saidOn ?? "", card: <StatementWords statement={it} /> })),
      ...entries.map((it) => ({ ...it, on: it.saidOn, card: <SaidEntry entry={it} /> })),
    ]
      .filter((it) => it.actor === actor)
      .sort((one, other) => one.on.localeCompare(other.on));

  return (
    <section aria-labelledby="said">
      <h2 className="govuk-heading-m" id="said">{t`What was said about the report as a whole`}</h2>
      {differ && (
        <InsetText>
          <AccountsDifferTag />{" "}
          {t`On ${longDate(differ.assurance.saidOn)} the ${holderOn(report, differ.assurance.saidOn)} was assured. On ${longDate(differ.decision.saidOn)} the inspectorate said: ${inspectorateStatusWord(differ.decision.inspectorateStatus)}.`}
        </InsetText>
      )}
      <SideBySide
        sides={actors.map((actor) => ({
          heading: actorWord(
            actor,
            holdersOn(
              report,
              saidBy(actor).map(({ on }) => on),
            ),
          ),
          children:
            saidBy(actor).length === 0 ? (
              <p className="govuk-body">{t`Not recorded here`}</p>
            ) : (
              saidBy(actor).map(({ id, card }) => <div key={id}>{card}</div>)
            ),
        }))}
      />
      <Meaning of="tracks" />
    </section>
  );
}

const holdersOn = ({ forces, publishedOn }: ReportFactsFragment, days: readonly string[]) => {
  const known = days.filter((day) => day !== "");
  return holderTitlesOn(
    forces.flatMap(({ responsibilities }) => responsibilities),
    known.length > 0 ? known : [publishedOn],
  );
};

const holderOn = ({ forces }: ReportFactsFragment, day: string) =>
  holderTitleOn(
    forces.flatMap(({ responsibilities }) => responsibilities),
    day,
  );
