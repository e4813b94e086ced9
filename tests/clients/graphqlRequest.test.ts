import { ClientError, gql, GraphQLClient } from "graphql-request";
import { expect, test } from "vitest";
import { endpoint } from "./portal.js";

const reports = gql`
  query ReportsOf($force: String!) {
    reports(force: $force, programme: NCPI, first: 1) {
      nodes {
        title
        publishedOn
      }
    }
  }
`;

test("graphql-request reads with variables", async () => {
  const client = new GraphQLClient(endpoint);

  const answer = await client.request<unknown>(reports, {
    force: "north-yorkshire",
  });

  expect(answer).toEqual({
    reports: {
      nodes: [
        {
          title: "North Yorkshire: national child protection inspection",
          publishedOn: "2022-03-29",
        },
      ],
    },
  });
});

test("graphql-request reads by GET", async () => {
  const client = new GraphQLClient(endpoint, {
    method: "GET",
  });

  const { data, status } = await client.rawRequest<{
    force: { name: string };
  }>('{ force(slug: "north-yorkshire") { name } }');

  expect([status, data.force.name]).toEqual([200, "North Yorkshire Police"]);
});

test("graphql-request throws what the server refuses, with its code", async () => {
  const refused = await new GraphQLClient(endpoint)
    .request<unknown>(gql`
      mutation {
        publish(input: { id: "none" }) {
          __typename
        }
      }
    `)
    .catch((error: unknown) => error);

  expect(refused).toBeInstanceOf(ClientError);
  expect((refused as ClientError).response.errors?.[0]?.extensions).toEqual({
    code: "UNAUTHENTICATED",
  });
});
