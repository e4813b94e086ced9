import {
  ApolloClient,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { expect, test } from "vitest";
import { endpoint } from "./portal.js";

interface References {
  recommendations: {
    edges: { node: { id: string; reference: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const references: TypedDocumentNode<References, { after?: string | null }> =
  gql`
    query References($after: String) {
      recommendations(force: "north-yorkshire", first: 4, after: $after) {
        edges {
          cursor
          node {
            id
            reference
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  `;

const newClient = () =>
  new ApolloClient({
    link: new HttpLink({ uri: endpoint }),
    cache: new InMemoryCache({
      typePolicies: {
        Query: { fields: { recommendations: relayStylePagination(["force"]) } },
      },
    }),
  });

test("Apollo Client pages through a connection with its own policy for Relay's pages", async () => {
  const client = newClient();
  let after: string | null | undefined;
  do {
    const { data } = await client.query({
      query: references,
      variables: { after },
      fetchPolicy: "network-only",
    });
    const page = data?.recommendations.pageInfo;
    after = page?.hasNextPage ? page.endCursor : undefined;
  } while (after);

  const all = client.readQuery({ query: references })?.recommendations.edges;
  expect(all?.length).toBeGreaterThan(8);
  expect(new Set(all?.map(({ node }) => node.id)).size).toBe(all?.length);
});

test("Apollo Client keeps things by their ids, and finds them again without asking", async () => {
  const client = newClient();
  const { data } = await client.query({ query: references });
  const first = data?.recommendations.edges[0]?.node;

  const kept = client.readFragment<{ reference: string }>({
    id: client.cache.identify({ __typename: "Recommendation", id: first?.id }),
    fragment: gql`
      fragment Kept on Recommendation {
        reference
      }
    `,
  });

  expect(kept?.reference).toBe(first?.reference);
});

test("Apollo Client throws what the server refuses, with its code", async () => {
  const refused = await newClient()
    .query({
      query: gql`
        {
          recommendations(first: 1, after: "no cursor of ours") {
            totalCount
          }
        }
      `,
    })
    .catch((error: unknown) => error);

  expect(CombinedGraphQLErrors.is(refused)).toBe(true);
  expect((refused as CombinedGraphQLErrors).errors[0]?.extensions).toEqual({
    code: "BAD_CURSOR",
  });
});
