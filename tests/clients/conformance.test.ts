// What graphql-js, the reference implementation, thinks of this server: the same schema, and the same documents valid.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  buildClientSchema,
  buildSchema,
  GraphQLError,
  getIntrospectionQuery,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
  type GraphQLScalarType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from "graphql";
import { expect, test } from "vitest";
import { breaks } from "./conformance/broken.js";
import { Choices } from "./conformance/random.js";
import { Writer, type Question } from "./conformance/valid.js";
import { ask, endpoint } from "./portal.js";

const count = 2_000;
const sdl = readFileSync(
  fileURLToPath(new URL("../../frontend/schema.graphql", import.meta.url)),
  "utf8",
);
const schema = buildSchema(sdl);
// The language of schemas cannot say what a scalar of our own looks like; @specifiedBy names where it is written.
const forms: Record<string, RegExp> = {
  Date: /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])$/,
  DateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d/,
  PartialDate: /^\d{4}(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?$/,
  URL: /^https?:/,
};
for (const [name, form] of Object.entries(forms)) {
  (schema.getType(name) as GraphQLScalarType).parseLiteral = (node) => {
    if (node.kind !== Kind.STRING || !form.test(node.value))
      throw new GraphQLError(`not a ${name}`);
    return node.value;
  };
}

/** Where the two differ: what each says, nothing where it takes the document. Why, is said in docs/decisions/0013. */
const differences: Record<string, { ours?: RegExp; theirs?: RegExp }> = {
  "a character by its number": { ours: /^SYNTAX_ERROR/ },
  "a subscription that is skipped": {
    ours: /^SINGLE_ROOT_FIELD_SUBSCRIPTIONS/,
  },
  "a variable that may be null in a list of what may not": {
    theirs: /expecting type/,
  },
};

const printed = (of: GraphQLSchema) => printSchema(lexicographicSortSchema(of));

test("The schema that introspection tells is the schema that is written down", async () => {
  const query = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
  });

  const told = buildClientSchema(await ask<IntrospectionQuery>(query));

  expect(printed(told)).toBe(printed(schema));
});

test(`Of ${count} documents the server takes those for valid that graphql-js does`, async () => {
  const choices = new Choices(36);
  const names = [...breaks.keys()].filter((name) => !(name in differences));
  const disagreements: string[] = [];
  const judged = { valid: 0, invalid: 0 };
  const judge = async (n: number) => {
    const question = new Writer(schema, choices).write();
    const how = n % 4 === 0 ? "nothing" : (names[n % names.length] ?? "");
    const query = breaks.get(how)?.(question.query, choices) ?? question.query;
    const asked = portals({ ...question, query });
    const reference = graphqlJs(query);
    const ours = await asked;
    judged[reference ? "invalid" : "valid"]++;
    if ((ours === undefined) !== (reference === undefined))
      disagreements.push(
        `${how}: graphql-js ${reference ?? "takes it"}; the server ${ours ?? "takes it"}\n${query}`,
      );
  };
  for (let n = 0; n < count; n += 8)
    await Promise.all(Array.from({ length: 8 }, (_, k) => judge(n + k)));

  expect(disagreements).toEqual([]);
  expect(judged.valid).toBeGreaterThan(count / 4);
  expect(judged.invalid).toBeGreaterThan(count / 4);
}, 300_000);

test("Where the two differ they still do", async () => {
  for (const [how, { ours, theirs }] of Object.entries(differences)) {
    const query =
      breaks.get(how)?.(
        '{ force(slug: "a") { __typename } }',
        new Choices(1),
      ) ?? "";
    expect(graphqlJs(query) ?? "", how).toMatch(theirs ?? /^$/);
    expect((await portals({ query, variables: {} })) ?? "", how).toMatch(
      ours ?? /^$/,
    );
  }
});

/** Why graphql-js refuses a document; undefined where it takes it. */
function graphqlJs(query: string) {
  try {
    return validate(schema, parse(query))[0]?.message;
  } catch (syntax) {
    return (syntax as Error).message;
  }
}

/** Why the server refuses a document; undefined where it goes on to execute it, or to ask for what stands beside it. */
async function portals(question: Question) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(question),
  });
  const answer = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  const broken = answer.errors?.find(
    ({ extensions }) => extensions.code === "INTERNAL",
  );
  if (broken)
    throw new Error(`The server broke: ${broken.message}\n${question.query}`);
  if ("data" in answer) return undefined;
  const error = answer.errors?.[0];
  const beside = [
    "INVALID_VALUE",
    "OPERATION_NAME_REQUIRED",
    "COST",
    "ONLY_AS_STREAM",
  ];
  return error && beside.includes(error.extensions.code)
    ? undefined
    : `${error?.extensions.code ?? ""}: ${error?.message ?? ""}`;
}
