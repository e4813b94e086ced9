import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import type { Done } from "../portal/useAct";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import type { FieldProps } from "../ui/Field";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { RequestAct } from "./RequestAct";
import type { RequestAtHand } from "./RequestSoFar";

interface Field {
  /** The name that the server has for it. */
  name: string;
  label: string;
  hint?: string;
}

interface Words extends Field {
  /** What to say where nothing was entered; without it, nothing need be. */
  missing?: string;
  line?: boolean;
  rows?: number;
}

/** What was entered. Words that need not be there are null where they are not. */
export interface EnteredWords {
  words: string;
  more: string | null;
  dueOn: string;
  on: string | null;
}

interface SayPageProps {
  request: RequestAtHand;
  /** What is done, as in the address. */
  verb: string;
  title: string;
  may: boolean;
  words: Words;
  more?: Words;
  dueOn?: Field;
  on: Field;
  button: string;
  manner?: "primary" | "warning";
  before?: ReactNode;
  /** Below the words, as they stand now. */
  below?: (words: string) => ReactNode;
  send: (entered: EnteredWords) => Promise<Done<unknown>>;
}

/** One thing said over a request, by the force or by the office: words, perhaps a last day, and the day on which it was said. */
export function SayPage({
  request,
  verb,
  title,
  may,
  words,
  more,
  dueOn,
  on,
  button,
  manner = "primary",
  ...page
}: SayPageProps) {
  const navigate = useNavigate();
  const missing = (field: Words | undefined, text: string) => (text.trim() === "" ? field?.missing : undefined);

  const form = useForm({
    draft: `${verb} ${request.reference}`,
    start: { words: "", more: "", dueOn: noDate, on: noDate },
    check: (typed) => ({
      words: missing(words, typed.words),
      more: missing(more, typed.more),
      dueOn: dueOn && dateProblem(typed.dueOn, dueOn.label),
      on: doneOnProblem(typed.on, on.label),
    }),
    send: async (typed) => {
      const { errors } = await page.send({
        words: typed.words.trim(),
        more: typed.more.trim() || null,
        dueOn: isoDate(typed.dueOn) ?? "",
        on: doneOn(typed.on),
      });
      if (errors.length === 0) await navigate(`/requests/${request.reference}`);
      const shown = Object.entries({ words, more, dueOn, on });
      return errors.map((error) => ({ ...error, field: shown.find(([, field]) => field?.name === error.field)?.[0] }));
    },
  });

  return (
    <RequestAct title={title} request={request} may={may} form={form}>
      {page.before}
      <WordsField words={words} {...form.field("words")} />
      {more && <WordsField words={more} {...form.field("more")} />}
      {page.below?.(form.typed.words)}
      {dueOn && <DateInput {...form.field("dueOn")} legend={dueOn.label} legendSize="m" hint={dueOn.hint} />}
      <DateInput {...form.field("on")} legend={on.label} legendSize="m" hint={doneOnHint()} />
      <Button manner={manner}>{button}</Button>
    </RequestAct>
  );
}

function WordsField({ words, ...field }: { words: Words } & FieldProps<string>) {
  const { label, hint, line = false, rows = 5 } = words;
  return line ? (
    <PublicTextInput {...field} label={label} labelSize="m" hint={hint} />
  ) : (
    <PublicTextArea {...field} label={label} labelSize="m" hint={hint} rows={rows} />
  );
}
