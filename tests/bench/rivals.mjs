// The same operations in the words of the other servers, and their answers in ours.
import { numbers } from "./operations.mjs";
import { today } from "./servers.mjs";

const ofMercurius = {
  list: {
    query: `query ($force: String!) { recommendations(force: $force, first: 50) { nodes { reference kind text dueOn report { reference title publishedOn } latestForceUpdate { status saidOn words } } endCursor } }`,
    data: (answer) => answer.recommendations,
  },
  page: {
    query: `query ($force: String!, $after: String) { recommendations(force: $force, first: 100, after: $after) { nodes { reference text } endCursor } }`,
    data: (answer) => answer.recommendations,
    next: (answer) => ({ after: answer.recommendations.endCursor }),
  },
  report: {
    query: `query ($reference: String!) { report(reference: $reference) { reference title programme publishedOn judgments { question grade } caseAudits { category total good requiresImprovement inadequate } findings { kind polarity section text } statements { actor by saidOn words } recommendations { reference kind text dueOn } response { reference status ownComments explanations { kind text recommendation { reference } } } } }`,
    data: (answer) => answer.report,
  },
  summary: {
    query: `{ summary { ${numbers.join(" ")} } }`,
    data: (answer) => answer.summary,
  },
  hits: {
    query: `query ($words: String!) { search(words: $words) { title path } }`,
    data: (answer) => ({ nodes: answer.search }),
  },
  write: {
    query: `mutation ($force: String!, $subject: String!, $question: String!) { draftRequest(force: $force, subject: $subject, question: $question) { reference status } }`,
    data: (answer) => answer.draftRequest,
  },
};

const withDueOn = ({ due, ...row }) => ({ ...row, dueOn: due });
const many = (list, key) => list[key].nodes;

const ofPostGraphile = {
  list: {
    query: `query ($force: String!) { recommendationsOfForce(slug: $force, size: 50) { nodes { reference kind text due inspectionReportByReportId { document reference title publishedOn } latestForceUpdate { forceStatus saidOn words } } } }`,
    data: (answer) => ({
      nodes: answer.recommendationsOfForce.nodes.map((row) => ({
        ...withDueOn(row),
        report:
          row.inspectionReportByReportId?.document === "InspectionReport"
            ? row.inspectionReportByReportId
            : null,
      })),
    }),
  },
  page: {
    query: `query ($force: String!, $on: Date, $report: UUID, $position: Int) { recommendationsOfForce(slug: $force, size: 100, afterOn: $on, afterReport: $report, afterPosition: $position) { nodes { reference text reportedOn reportId position } } }`,
    data: (answer) => answer.recommendationsOfForce,
    next: (answer) => {
      const last = answer.recommendationsOfForce.nodes.at(-1);
      return {
        on: last.reportedOn,
        report: last.reportId,
        position: last.position,
      };
    },
  },
  report: {
    query: `query ($reportId: UUID!) { inspectionReportByRowId(rowId: $reportId) { reference title programme publishedOn judgmentsByReportId { nodes { question grade } } caseAuditsByReportId { nodes { category total good requiresImprovement inadequate } } findingsByReportId { nodes { kind polarity section text } } statementsByReportId { nodes { actor by saidOn words } } recommendationsByReportId { nodes { reference kind text due } } statutoryResponsesByReportId(first: 1) { nodes { reference status ownComments explanationsByResponseId { nodes { kind text recommendationByRecommendationId { reference } } } } } } }`,
    data: ({ inspectionReportByRowId: report }) => {
      const [response] = many(report, "statutoryResponsesByReportId");
      return {
        ...report,
        judgments: many(report, "judgmentsByReportId"),
        caseAudits: many(report, "caseAuditsByReportId"),
        findings: many(report, "findingsByReportId"),
        statements: many(report, "statementsByReportId"),
        recommendations: many(report, "recommendationsByReportId").map(
          withDueOn,
        ),
        response: {
          ...response,
          explanations: many(response, "explanationsByResponseId").map(
            (one) => ({ recommendation: one.recommendationByRecommendationId }),
          ),
        },
      };
    },
  },
  summary: {
    query: `{ portalSummary(today: "${today}") }`,
    data: ({ portalSummary: json }) =>
      typeof json === "string" ? JSON.parse(json) : json,
  },
  hits: {
    query: `query ($words: String!) { portalSearch(words: $words) { nodes { title path } } }`,
    data: (answer) => answer.portalSearch,
  },
  write: {
    query: `mutation ($force: String!, $subject: String!, $question: String!) { draftRequest(input: { forceSlug: $force, subject: $subject, question: $question }) { result { reference status } } }`,
    data: (answer) => answer.draftRequest.result,
  },
};

export const rivals = {
  mercurius: ofMercurius,
  postgraphile: ofPostGraphile,
};
