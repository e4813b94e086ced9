import { useParams } from "react-router";
import { FactualErrorsDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

/** The report that the address names, what the force says is wrong in it, and the page where that stands. */
export function useErrorsOfReport() {
  const { reference = "" } = useParams();
  const report = found(useRead(FactualErrorsDocument, { reference }).report);
  return { report, page: `/reports/${reference}/errors`, caption: `${report.reference} · ${report.title}` };
}
