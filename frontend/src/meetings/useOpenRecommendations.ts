import { WhatToScrutiniseDocument } from "../gql/graphql";
import { graphql } from "../portal/graphql";
import { useAll } from "../portal/useAll";
import { useOwnForce } from "../portal/useOwnForce";

const openAfter = async (force: string | null, after: string | null) =>
  (await graphql(WhatToScrutiniseDocument, { force, after })).recommendations;

/** Every open recommendation of the viewer's force, page after page. */
export const useOpenRecommendations = () => useAll(openAfter, useOwnForce());
