import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "reports/record", lazy: () => import("./RecordReportPage") },
  { path: "reports/:reference/record", lazy: () => import("./RecordTasksPage") },
  { path: "reports/:reference/record/case-audit", lazy: () => import("./RecordCaseAuditPage") },
  { path: "reports/:reference/record/judgment", lazy: () => import("./RecordJudgmentPage") },
  { path: "reports/:reference/record/cause-of-concern", lazy: () => import("./RecordCauseOfConcernPage") },
  { path: "reports/:reference/record/finding", lazy: () => import("./RecordFindingPage") },
  { path: "reports/:reference/record/statement", lazy: () => import("./RecordStatementPage") },
  { path: "reports", lazy: () => import("./ReportsPage") },
  { path: "reports/:reference", lazy: () => import("./ReportPage") },
];
