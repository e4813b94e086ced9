import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import type { Actor, RecommendationStoryFragment } from "../gql/graphql";
import { chosenOf } from "../portal/choices";
import { Sources } from "../portal/Sources";
import { actorWord } from "../portal/trackWords";
import { Written, WrittenInline } from "../portal/Written";
import { Timeline } from "../ui/Timeline";

const actors: readonly Actor[] = ["FORCE", "COMMISSIONER", "INSPECTORATE"];

function Voices({ chosen }: { chosen: Actor | undefined }) {
  const choices = [
    { actor: undefined, text: t`Everybody` },
    ...actors.map((actor) => ({ actor, text: actorWord(actor) })),
  ];

  return (
    <nav aria-label={t`Whose part of the story`}>
      <ul className="portal-inline-list">
        {choices.map(({ actor, text }) => (
          <li key={text}>
            <Link
              className="govuk-link govuk-link--no-visited-state"
              to={actor === undefined ? "?" : `?actor=${actor}`}
              preventScrollReset
              aria-current={actor === chosen ? "true" : undefined}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Everything that happened about the recommendation, on one line of time. */
export function Story({ recommendation: { timeline } }: { recommendation: RecommendationStoryFragment }) {
  const [address] = useSearchParams();
  const actor = chosenOf(address, "actor", actors)[0];
  const shown = timeline.nodes.filter((entry) => actor === undefined || entry.actor === actor);

  return (
    <section aria-labelledby="story">
      <h2 className="govuk-heading-m" id="story">{t`What happened`}</h2>
      <Voices chosen={actor} />
      {shown.length === 0 && <p className="govuk-body">{t`Nothing is recorded here.`}</p>}
      <Timeline
        entries={shown.map(({ heading, on, by, words, sources }, index) => ({
          key: `${on} ${index}`,
          title: heading,
          byline: by && <WrittenInline>{by}</WrittenInline>,
          date: on,
          children: (words || sources.length > 0) && (
            <>
              {words && <Written>{words}</Written>}
              <Sources sources={sources} />
            </>
          ),
        }))}
      />
      {timeline.totalCount > timeline.nodes.length && (
        <p className="govuk-body">
          {plural(timeline.nodes.length, {
            one: "Only the first entry is shown.",
            other: "Only the first # entries are shown.",
          })}
        </p>
      )}
    </section>
  );
}
