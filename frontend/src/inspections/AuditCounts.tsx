import { t } from "@lingui/core/macro";
import { gradeWord } from "../portal/inspectionWords";
import { PublicTextInput } from "../portal/PublicText";
import { TextInput } from "../ui/TextInput";
import { countOf } from "../ui/typedText";
import type { FieldProps } from "../ui/Field";

interface Counts {
  total: string;
  good: string;
  requiresImprovement: string;
  inadequate: string;
}

const countProblem = (typed: string, what: string) =>
  countOf(typed) === null ? t`${what}: enter a whole number, 0 if there were none` : undefined;

export const countProblems = ({ total, good, requiresImprovement, inadequate }: Counts) => ({
  total: countProblem(total, t`Case files in total`),
  good: countProblem(good, gradeWord("GOOD")),
  requiresImprovement: countProblem(requiresImprovement, gradeWord("REQUIRES_IMPROVEMENT")),
  inadequate: countProblem(inadequate, gradeWord("INADEQUATE")),
});

/** The figures of a case audit, whose sum the server checks. */
export function AuditCounts({ field }: { field: (name: keyof Counts | "note") => FieldProps<string> }) {
  return (
    <>
      <TextInput {...field("total")} label={t`Case files in total`} width={4} inputMode="numeric" />
      <TextInput {...field("good")} label={gradeWord("GOOD")} width={4} inputMode="numeric" />
      <TextInput
        {...field("requiresImprovement")}
        label={gradeWord("REQUIRES_IMPROVEMENT")}
        width={4}
        inputMode="numeric"
      />
      <TextInput {...field("inadequate")} label={gradeWord("INADEQUATE")} width={4} inputMode="numeric" />
      <PublicTextInput
        {...field("note")}
        label={t`Note (optional)`}
        hint={t`What must be known to read the figures, for example that one of them is derived`}
      />
    </>
  );
}
