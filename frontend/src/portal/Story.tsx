import { plural, t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import type { Actor, MomentFragment } from "../gql/graphql";
import { chosenOf } from "./choices";
import { AudienceTag } from "./AudienceTag";
import { Sources } from "./Sources";
import { holderTitlesOn, type Responsibility } from "./office";
import { RecordedLater } from "./RecordedLater";
import { actorWord } from "./trackWords";
import { Written, WrittenInline } from "./Written";
import { without } from "../ui/filterAddress";
import { StoryLine } from "../ui/StoryLine";
import { Tag } from "../ui/Tag";
import { Timeline } from "../ui/Timeline";

const actors: readonly Actor[] = ["FORCE", "COMMISSIONER", "INSPECTORATE", "OTHER"];

const momentId = (index: number) => `moment-${index + 1}`;

const chosenIn = (address: URLSearchParams, actor: Actor) => {
  const next = without(address, "actor");
  next.set("actor", actor);
  return next;
};

function Voices({
  of,
  chosen,
  word,
}: {
  of: readonly Actor[];
  chosen: Actor | undefined;
  word: (actor: Actor) => string;
}) {
  const [address] = useSearchParams();
  const choices = [{ actor: undefined, text: t`Everybody` }, ...of.map((actor) => ({ actor, text: word(actor) }))];

  return (
    <nav aria-label={t`Whose part of the story`}>
      <ul className="portal-inline-list">
        {choices.map(({ actor, text }) => (
          <li key={text}>
            <Link
              className="govuk-link govuk-link--no-visited-state"
              to={`?${(actor === undefined ? without(address, "actor") : chosenIn(address, actor)).toString()}`}
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

interface StoryProps {
  timeline: { totalCount: number; nodes: readonly MomentFragment[] };
  responsibilities: readonly Responsibility[];
  asAt: string | null;
  today: string;
  /** What stands under it. */
  children?: ReactNode;
}

/** Everything that happened about a recommendation or a report, on one line of time. */
export function Story({ timeline, responsibilities, asAt, today, children }: StoryProps) {
  const [address] = useSearchParams();
  const actor = chosenOf(address, "actor", actors)[0];
  const told = actors.filter((one) => one !== "OTHER" || timeline.nodes.some((entry) => entry.actor === one));
  const days = timeline.nodes.filter((entry) => entry.actor === "COMMISSIONER").map(({ on }) => on);
  const holder = holderTitlesOn(responsibilities, days.length > 0 ? days : [asAt ?? today]);
  const word = (one: Actor) => actorWord(one, holder);
  const shown = timeline.nodes.filter((entry) => actor === undefined || entry.actor === actor);

  return (
    <section aria-labelledby="story">
      <h2 className="govuk-heading-m" id="story">{t`What happened`}</h2>
      <Voices of={told} chosen={actor} word={word} />
      {shown.length > 0 && (
        <StoryLine
          caption={t`The story on one line of time`}
          lanes={told
            .filter((one) => actor === undefined || one === actor)
            .map((one) => ({ key: one, label: word(one) }))}
          moments={shown.map(({ actor: lane, on, heading }, index) => ({
            lane,
            on,
            what: heading,
            to: `#${momentId(index)}`,
          }))}
          to={asAt ?? today}
        />
      )}
      {shown.length === 0 && <p className="govuk-body">{t`Nothing is recorded here.`}</p>}
      <Timeline
        entries={shown.map(({ heading, on, by, words, sources, recordedAt, audience, marking }, index) => ({
          key: `${on} ${index}`,
          id: momentId(index),
          title: heading,
          byline: by && <WrittenInline>{by}</WrittenInline>,
          date: on,
          children: (
            <>
              {audience !== "PUBLIC" && (
                <p className="govuk-body govuk-!-margin-bottom-1">
                  <AudienceTag audience={audience} /> {marking !== null && <Tag colour="grey">{marking}</Tag>}
                </p>
              )}
              <RecordedLater recordedAt={recordedAt} asAt={asAt} />
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
      {children}
    </section>
  );
}
