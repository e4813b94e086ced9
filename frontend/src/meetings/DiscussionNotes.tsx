import { t } from "@lingui/core/macro";
import { lazy, Suspense, useState } from "react";
import { RecordDiscussionDocument, type RoomItemFragment } from "../gql/graphql";
import { readAnew } from "../portal/Reading";
import { useAct } from "../portal/useAct";
import { Button, ButtonGroup } from "../ui/Button";
import { clockTime } from "../ui/dates";
import { TextArea } from "../ui/TextArea";
import { useSavedText, type Saving } from "./useSavedText";

const Overtaken = lazy(() => import("../ui/Overtaken"));

function sayingOf(saving: Saving) {
  if (saving.state === "saving") return t`Saving`;
  if (saving.state === "saved") return t`Saved at ${clockTime(saving.at)}`;
  if (saving.state === "unsaved") return t`Not saved yet: kept in this browser`;
  if (saving.state === "refused") return t`Not saved, but kept in this browser. It is tried again by itself.`;
  if (saving.state === "overtaken") return t`Not saved: somebody else has changed these notes`;
  return "";
}

/** What is said under an item, noted while it is said. */
export function DiscussionNotes({ item }: { item: RoomItemFragment }) {
  const record = useAct(RecordDiscussionDocument);
  const { text, type, saving, save, takeTheirs } = useSavedText({
    draft: `discussion ${item.id}`,
    kept: item.note?.discussion ?? "",
    readAnew,
    save: async (discussion) =>
      (await record({ input: { agendaItemId: item.id, version: item.note?.version ?? null, discussion } })).errors,
  });
  const [keeps, setKeeps] = useState<"yours">();
  const id = `discussion-${item.number}`;

  return (
    <div>
      <TextArea
        id={id}
        name={id}
        label={t`Notes of the discussion`}
        labelSize="s"
        hint={t`Only your office reads them: the minutes are drafted from them. They save by themselves.`}
        rows={6}
        value={text}
        onChange={type}
        onBlur={() => void save()}
        error={saving.state === "refused" ? saving.message : undefined}
      />
      {saving.state === "overtaken" && (
        <Suspense>
          <Overtaken
            fields={[
              {
                id: `${id}-choice`,
                name: t`Notes of the discussion`,
                before: saving.before,
                theirs: saving.theirs,
                yours: text,
                keeps,
                problem: undefined,
                choose: (kept) => {
                  if (kept === "theirs") takeTheirs();
                  else setKeeps(kept);
                },
              },
            ]}
          />
        </Suspense>
      )}
      <ButtonGroup>
        <Button type="button" manner="secondary" onClick={() => void save(true)}>
          {t`Save the notes`}
          <span className="govuk-visually-hidden"> {t`of item ${item.number}`}</span>
        </Button>
        <span className="govuk-body-s" role="status">
          {sayingOf(saving)}
        </span>
      </ButtonGroup>
    </div>
  );
}
