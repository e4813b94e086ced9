import { t } from "@lingui/core/macro";
import type { Grade, GradesQuery } from "../gql/graphql";
import { gradeWord } from "../portal/inspectionWords";
import type { Cell, HeatColumn } from "../ui/HeatMap";
import { longDate } from "../ui/dates";

type Report = NonNullable<GradesQuery["reports"]>["nodes"][number];

/** One letter for each grade, which the words beside the picture explain; no grade has no pattern. */
const marks: Record<Grade, { letter: string; level: number | null }> = {
  OUTSTANDING: { letter: "O", level: 0 },
  GOOD: { letter: "G", level: 1 },
  ADEQUATE: { letter: "A", level: 2 },
  REQUIRES_IMPROVEMENT: { letter: "RI", level: 3 },
  INADEQUATE: { letter: "I", level: 4 },
  NOT_GRADED: { letter: "–", level: null },
  NOT_INSPECTED: { letter: "–", level: null },
  NOT_COMPARABLE: { letter: "–", level: null },
};

export const gradeCell = (grade: Grade): Cell => ({ ...marks[grade], word: gradeWord(grade) });

const cycleOf = ({ programme, cycle, publishedOn }: Report) => `${programme} ${cycle ?? publishedOn}`;

/** Questions by inspections, the earliest first. Between two cycles there is a break, and never a line across it. */
export function gradeMap(reports: readonly Report[], most: number) {
  const graded = reports
    .filter(({ judgments }) => judgments.length > 0)
    .slice(0, most)
    .reverse();
  const columns = graded.map((report, index): HeatColumn => {
    const before = graded[index - 1];
    return {
      key: report.reference,
      label: report.cycle ?? report.publishedOn.slice(0, 4),
      to: `/reports/${report.reference}`,
      ...(before && cycleOf(before) !== cycleOf(report)
        ? { apart: t`The questions and the way of grading change from one cycle or kind of inspection to another.` }
        : {}),
    };
  });
  const questions = [...new Set(graded.flatMap(({ judgments }) => judgments.map(({ question }) => question)))];
  const rows = questions.map((label) => ({
    label,
    cells: graded.map(({ judgments }) => {
      const judged = judgments.find(({ question }) => question === label);
      return judged ? gradeCell(judged.grade) : null;
    }),
  }));
  return { columns, rows };
}

/** The cases that were read, an inspection a bar; its total is the sum of its parts. */
export const auditBars = (reports: readonly Report[]) =>
  [...reports].reverse().flatMap(({ reference, publishedOn, caseAudits }) =>
    caseAudits
      .filter(({ category }) => category === null)
      .map(({ good, requiresImprovement, inadequate }) => ({
        label: longDate(publishedOn),
        counts: [good, requiresImprovement, inadequate],
        to: `/reports/${reference}`,
      })),
  );
