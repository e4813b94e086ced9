// What a partner's Relay application holds: a page of a force, its list that grows, and one thing fetched anew.
import { graphql } from "relay-runtime";

export const page = graphql`
  query recommendationsPageQuery($slug: String!) {
    force(slug: $slug) {
      name
    }
    ...recommendations_list @arguments(force: $slug)
  }
`;

export const list = graphql`
  fragment recommendations_list on Query
  @refetchable(queryName: "recommendationsNextQuery")
  @argumentDefinitions(
    force: { type: "String" }
    count: { type: "Int", defaultValue: 4 }
    cursor: { type: "String" }
  ) {
    recommendations(force: $force, first: $count, after: $cursor)
      @connection(key: "recommendations_list_recommendations") {
      edges {
        node {
          id
          ...recommendations_row
        }
      }
    }
  }
`;

export const row = graphql`
  fragment recommendations_row on Recommendation
  @refetchable(queryName: "recommendationsRowQuery") {
    reference
    dueOn
    assurance
    latestForceUpdate {
      saidOn
      words
    }
  }
`;
