// The same operations by mercurius with its compiler (JIT) on fastify, with batched loaders over PostgreSQL, as its documentation has it.
import Fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";

pg.types.setTypeParser(1082, (day) => day); // a date stays as it is written
const pool = new pg.Pool({
  connectionString: process.env.BENCH_POSTGRES,
  max: 10,
});
const body = process.env.BENCH_BODY;
const rows = async (name, text, values) =>
  (await pool.query({ name, text, values })).rows;

const schema = `
  type Query {
    recommendations(force: String!, first: Int!, after: String): Page
    report(reference: String!): Report
    summary: Summary
    search(words: String!): [Hit!]!
  }
  type Mutation { draftRequest(force: String!, subject: String!, question: String!): Request }
  type Page { nodes: [Recommendation!]! endCursor: String }
  type Recommendation { reference: String! kind: String! text: String dueOn: String report: Report latestForceUpdate: Update }
  type Update { status: String! saidOn: String! words: String }
  type Report { reference: String! title: String! programme: String! publishedOn: String! judgments: [Judgment!]! caseAudits: [CaseAudit!]! findings: [Finding!]! statements: [Statement!]! recommendations: [Recommendation!]! response: Response }
  type Judgment { question: String! grade: String! }
  type CaseAudit { category: String total: Int! good: Int! requiresImprovement: Int! inadequate: Int! }
  type Finding { kind: String! polarity: String section: String text: String! }
  type Statement { actor: String! by: String! saidOn: String words: String! }
  type Response { reference: String! status: String! ownComments: String explanations: [Explanation!]! }
  type Explanation { kind: String! text: String! recommendation: Recommendation! }
  type Summary { recommendations: Int! overdueRecommendations: Int! disputedRecommendations: Int! claimedCompleteRecommendations: Int! responsesInPreparation: Int! requestsAwaitingAnswer: Int! overdueRequests: Int! meetingsAhead: Int! }
  type Hit { title: String path: String! }
  type Request { reference: String! status: String! }`;

const columns = `"Id" AS id, "ReportId" AS "reportId", "ReportedOn" AS "reportedOn", "Position" AS position, "Reference" AS reference, "Kind" AS kind, "Text" AS text`;
const reportColumns = `"Id" AS id, "Reference" AS reference, "Title" AS title, "Programme" AS programme, "PublishedOn" AS "publishedOn"`;

/** Loads parts for all parents of a level with one statement. */
const parts = (name, select, key) => async (queries) => {
  const found = await rows(name, select, [queries.map(({ obj }) => obj.id)]);
  const by = new Map();
  for (const row of found) by.set(row[key], [...(by.get(row[key]) ?? []), row]);
  return queries.map(({ obj }) => by.get(obj.id) ?? []);
};

const one = (many) => async (queries) =>
  (await many(queries)).map((found) => found[0] ?? null);
const seen = `("Audience" = 3 OR "BodyId" = '${body}')`;

const resolvers = {
  Query: {
    recommendations: async (_, { force, first, after }) => {
      const [on, report, position] = after
        ? JSON.parse(Buffer.from(after, "base64url"))
        : [null, null, null];
      const nodes = await rows(
        "list",
        `SELECT ${columns} FROM recommendations_of_force($1, $2, $3, $4, $5)`,
        [force, first, on, report, position],
      );
      const last = nodes.at(-1);
      return {
        nodes,
        endCursor:
          last &&
          Buffer.from(
            JSON.stringify([last.reportedOn, last.reportId, last.position]),
          ).toString("base64url"),
      };
    },
    report: async (_, { reference }) =>
      (
        await rows(
          "report",
          `SELECT ${reportColumns} FROM "InspectionReports" WHERE "Reference" = $1 AND ${seen}`,
          [reference],
        )
      )[0],
    search: (_, { words }) =>
      rows(
        "search",
        `SELECT "Title" AS title, "Path" AS path FROM portal_search($1)`,
        [words],
      ),
    summary: async () =>
      (
        await rows("summary", "SELECT portal_summary($1) AS summary", [
          process.env.BENCH_TODAY,
        ])
      )[0].summary,
  },
  Mutation: {
    draftRequest: async (_, { force, subject, question }) =>
      (
        await rows(
          "write",
          `SELECT "Reference" AS reference, "Status" AS status FROM draft_request($1, $2, $3)`,
          [force, subject, question],
        )
      )[0],
  },
};

const loaders = {
  Recommendation: {
    report: async (queries) => {
      const found = await rows(
        "reports",
        `SELECT ${reportColumns} FROM "InspectionReports" WHERE "Id" = ANY($1) AND "Document" = 'InspectionReport' AND ${seen}`,
        [[...new Set(queries.map(({ obj }) => obj.reportId))]],
      );
      const by = new Map(found.map((row) => [row.id, row]));
      return queries.map(({ obj }) => by.get(obj.reportId) ?? null);
    },
    dueOn: async (queries) => {
      const found = await rows(
        "due",
        `SELECT r."Id" AS id, "Recommendations_due"(r) AS due FROM "Recommendations" r WHERE r."Id" = ANY($1)`,
        [queries.map(({ obj }) => obj.id)],
      );
      const by = new Map(found.map((row) => [row.id, row.due]));
      return queries.map(({ obj }) => by.get(obj.id));
    },
    latestForceUpdate: one(
      parts(
        "latest",
        `SELECT DISTINCT ON ("RecommendationId") "RecommendationId" AS of, "ForceStatus" AS status, "SaidOn" AS "saidOn", "Words" AS words FROM "TrackEntries"
      WHERE "RecommendationId" = ANY($1) AND "Kind" = 'ForceUpdate' AND ${seen} ORDER BY "RecommendationId", "SaidOn" DESC, "RecordedAt" DESC, "Id" DESC`,
        "of",
      ),
    ),
  },
  Report: {
    judgments: parts(
      "judgments",
      `SELECT "ReportId" AS of, "Question" AS question, "Grade" AS grade FROM "Judgments" WHERE "ReportId" = ANY($1) ORDER BY "Position"`,
      "of",
    ),
    caseAudits: parts(
      "audits",
      `SELECT "ReportId" AS of, "Category" AS category, "Total" AS total, "Good" AS good, "RequiresImprovement" AS "requiresImprovement", "Inadequate" AS inadequate FROM "CaseAudits" WHERE "ReportId" = ANY($1) ORDER BY "Position"`,
      "of",
    ),
    findings: parts(
      "findings",
      `SELECT "ReportId" AS of, "Kind" AS kind, "Polarity" AS polarity, "Section" AS section, "Text" AS text FROM "Findings" WHERE "ReportId" = ANY($1) ORDER BY "Position"`,
      "of",
    ),
    statements: parts(
      "statements",
      `SELECT "ReportId" AS of, "Actor" AS actor, "By" AS by, "SaidOn" AS "saidOn", "Words" AS words FROM "Statements" WHERE "ReportId" = ANY($1) AND ${seen} ORDER BY "SaidOn", "RecordedAt"`,
      "of",
    ),
    recommendations: parts(
      "recommendations",
      `SELECT ${columns} FROM "Recommendations" WHERE "ReportId" = ANY($1) ORDER BY "Position"`,
      "reportId",
    ),
    response: one(
      parts(
        "response",
        `SELECT "Id" AS id, "ReportId" AS of, "Reference" AS reference, "Status" AS status, "OwnComments" AS "ownComments" FROM "StatutoryResponses" WHERE "ReportId" = ANY($1) AND ${seen}`,
        "of",
      ),
    ),
  },
  Response: {
    explanations: parts(
      "explanations",
      `SELECT e."ResponseId" AS of, e."RecommendationId" AS about, e."Kind" AS kind, e."Text" AS text FROM "Explanations" e INNER JOIN "Recommendations" r ON r."Id" = e."RecommendationId" WHERE e."ResponseId" = ANY($1) ORDER BY r."Position"`,
      "of",
    ),
  },
  Explanation: {
    recommendation: async (queries) => {
      const found = await rows(
        "explained",
        `SELECT ${columns} FROM "Recommendations" WHERE "Id" = ANY($1)`,
        [queries.map(({ obj }) => obj.about)],
      );
      const by = new Map(found.map((row) => [row.id, row]));
      return queries.map(({ obj }) => by.get(obj.about));
    },
  },
};

const app = Fastify();
app.register(mercurius, { schema, resolvers, loaders, jit: 1 });
await app.listen({ port: Number(process.env.BENCH_PORT), host: "127.0.0.1" });
console.log("ready");
