import { t } from "@lingui/core/macro";
import type { RecommendationFactsFragment } from "../gql/graphql";
import { addresseeKindWord, recommendationKindWord, termWord } from "../portal/recommendationWords";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { correctedFacts, type Wording, type WordingFact } from "./correctedFacts";

const factWord = (fact: WordingFact) =>
  ({
    kind: t`Kind`,
    number: t`Number`,
    text: t`Wording`,
    parts: t`Parts`,
    addressee: t`Addressed to, in the words of the source`,
    addressees: t`Addressed to`,
    theme: t`Theme`,
    deadlineAsStated: t`Deadline as the report states it`,
    term: t`Time that the source gives`,
    originalDueOn: t`Due at first`,
  })[fact];

export const addresseeNames = (addressees: Wording["addressees"]) =>
  addressees.map(({ kind, name }) => name ?? addresseeKindWord(kind)).join(", ");

function saidBefore(wording: Wording, fact: WordingFact) {
  if (fact === "kind") return recommendationKindWord(wording.kind);
  if (fact === "term") return wording.term && termWord(wording.term);
  if (fact === "originalDueOn") return wording.originalDueOn && longDate(wording.originalDueOn);
  if (fact === "addressees") return addresseeNames(wording.addressees);
  const said = fact === "parts" ? wording.parts.join("; ") : wording[fact];
  return said && <WrittenInline>{said}</WrittenInline>;
}

/** What was recorded before each correction, with the reason. As at a past day those that were made by then, and that there were others. */
export function Corrections({
  recommendation,
  asAt,
}: {
  recommendation: RecommendationFactsFragment;
  asAt: string | null;
}) {
  const made = recommendation.corrections.filter(({ correctedOn }) => asAt === null || correctedOn <= asAt);
  const since = recommendation.corrections.slice(made.length);

  return (
    <>
      {since[0] && (
        <p className="govuk-body">{t`It was corrected since, on ${longDate(since[0].correctedOn)}: this is what was recorded on the day that you chose.`}</p>
      )}
      <ul className="govuk-list">
        {correctedFacts(made, recommendation).map((correction, index) => (
          <li key={`${index} ${correction.correctedOn}`}>
            {t`Corrected on ${longDate(correction.correctedOn)}; before that:`}
            {correction.changed.map((fact) => (
              <span className="portal-detail" key={fact}>
                {factWord(fact)}
                {": "}
                {saidBefore(correction, fact) || t`Not recorded here`}
              </span>
            ))}
            <span className="portal-detail">
              {t`Reason:`} <WrittenInline>{correction.reason}</WrittenInline>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
