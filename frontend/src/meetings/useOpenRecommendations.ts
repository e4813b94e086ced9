import { WhatToScrutiniseDocument } from "../gql/graphql";
import { graphql } from "../portal/graphql";
import { useAll } from "../portal/useAll";

const openAfter = async (force: string, after: string | null) =>
  (await graphql(WhatToScrutiniseDocument, { force, after })).recommendations;

/** Every open recommendation of the viewer's forces, page after page. */
export const useOpenRecommendations = () => useAll(openAfter);
