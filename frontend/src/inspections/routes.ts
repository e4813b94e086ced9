import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "reports/compare", lazy: () => import("./ComparePage") },
  { path: "reports/grades", lazy: () => import("./GradesPage") },
  { path: "reports/record", lazy: () => import("./RecordReportPage") },
  { path: "reports/:reference/record", lazy: () => import("./RecordTasksPage") },
  { path: "reports/:reference/record/case-audit", lazy: () => import("./RecordCaseAuditPage") },
  { path: "reports/:reference/record/judgment", lazy: () => import("./RecordJudgmentPage") },
  { path: "reports/:reference/record/cause-of-concern", lazy: () => import("./RecordCauseOfConcernPage") },
  { path: "reports/:reference/record/finding", lazy: () => import("./RecordFindingPage") },
  { path: "reports/:reference/record/grade-count", lazy: () => import("./RecordGradeCountPage") },
  { path: "reports/:reference/record/correct-judgment", lazy: () => import("./CorrectJudgmentPage") },
  { path: "reports/:reference/record/correct", lazy: () => import("./CorrectReportPage") },
  { path: "reports/:reference/record/same-findings", lazy: () => import("./SameFindingsPage") },
  { path: "reports/:reference/record/statement", lazy: () => import("./RecordStatementPage") },
  { path: "reports/:reference/errors", lazy: () => import("./ErrorsPage") },
  { path: "reports/:reference/errors/flag", lazy: () => import("./FlagErrorPage") },
  { path: "reports/:reference/errors/:error/answer", lazy: () => import("./AnswerErrorPage") },
  { path: "reports", lazy: () => import("./ReportsPage") },
  { path: "reports/:reference", lazy: () => import("./ReportPage") },
];
