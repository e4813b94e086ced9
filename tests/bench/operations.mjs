// What is measured: each operation as the portal is asked, as the others are, and what must be equal in all answers.
export const force = "wexshire";

const list = `query BenchList($force: String!) {
  recommendations(force: $force, first: 50) {
    nodes { reference kind text dueOn report { reference title publishedOn } latestForceUpdate { status saidOn words } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const page = `query BenchPage($force: String!, $after: String) {
  recommendations(force: $force, first: 100, after: $after) { nodes { reference text } pageInfo { hasNextPage endCursor } }
}`;

const report = `query BenchReport($reference: String!) {
  report(reference: $reference) {
    reference title programme publishedOn
    judgments { question grade }
    caseAudits { category total good requiresImprovement inadequate }
    findings { kind polarity section text }
    statements { actor by saidOn words }
    recommendations(first: 100) { nodes { reference kind text dueOn } }
    response { reference status ownComments explanations { kind text recommendation { reference } } }
  }
}`;

export const numbers = [
  "recommendations",
  "overdueRecommendations",
  "disputedRecommendations",
  "claimedCompleteRecommendations",
  "responsesInPreparation",
  "requestsAwaitingAnswer",
  "overdueRequests",
  "meetingsAhead",
];

const write = `mutation BenchWrite($input: DraftRequestInput!) {
  draftRequest(input: $input) { request { reference status } errors { ... on UserError { code } } }
}`;

// The commonest words there are, with all counts: the dearest search that there is.
const search = `query BenchSearch($text: String!) {
  search(text: $text) {
    totalCount orMore kinds { kind count orMore } forces { force count } years { year count }
    nodes { kind day title path snippet { text isMatch } }
    pageInfo { hasNextPage endCursor }
  }
}`;

// What others can be asked for too: the hits alone.
const hits = `query BenchHits($text: String!) {
  search(text: $text) { nodes { title path } pageInfo { hasNextPage } }
}`;

export const documents = {
  list,
  page,
  report,
  summary: `query BenchSummary { summary { ${numbers.join(" ")} } }`,
  hits,
  search,
  write,
};

/** What all answers to an operation must agree on: which rows, in which order, and their fields of substance. */
export const substance = {
  list: (data) =>
    data.nodes.map((row) => [
      row.reference,
      row.text,
      row.dueOn,
      row.report?.reference ?? null,
      row.latestForceUpdate?.saidOn ?? null,
      row.latestForceUpdate?.words ?? null,
    ]),
  page: (data) => data.nodes.map((row) => [row.reference, row.text]),
  report: (data) => [
    data.reference,
    data.judgments.map((one) => one.question),
    data.caseAudits.map((one) => one.total),
    data.findings.map((one) => one.text),
    data.statements.map((one) => one.words).sort(), // the others sort by the key
    (data.recommendations.nodes ?? data.recommendations).map((one) => [
      one.reference,
      one.dueOn,
    ]),
    data.response.reference,
    data.response.explanations.map((one) => one.recommendation.reference),
  ],
  hits: (data) => data.nodes.map((hit) => [hit.title, hit.path]),
  search: (data) => data.nodes.map((hit) => [hit.kind, hit.path]),
  summary: (data) => numbers.map((name) => data[name]),
};
