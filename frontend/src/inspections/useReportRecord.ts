import { useParams } from "react-router";
import { ReportRecordDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

/** The report that the address names, where the viewer may add to it. */
export function useReportRecord() {
  const { reference = "" } = useParams();
  const report = found(useRead(ReportRecordDocument, { reference }).report);
  found(report.viewerCanRecord || null);
  return report;
}
