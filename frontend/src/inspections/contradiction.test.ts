import { describe, expect, test } from "vitest";
import type { SaidEntryFragment } from "../gql/graphql";
import { contradiction } from "./contradiction";

const said = {
  id: "1",
  saidBy: "Office",
  recordedAt: "2022-07-21T10:00:00Z",
  words: null,
  audience: "PUBLIC" as const,
  sources: [],
  viewerCanPublish: false,
  viewerCanWithdrawPublication: false,
};
const assured = (saidOn: string, state: "PROPOSED" | "CONFIRMED" = "CONFIRMED"): SaidEntryFragment => ({
  ...said,
  __typename: "Assurance",
  actor: "COMMISSIONER",
  saidOn,
  rating: "ASSURED",
  state,
});
const decided = (saidOn: string, inspectorateStatus: "PROGRESS_NOTED" | "CLOSED"): SaidEntryFragment => ({
  ...said,
  __typename: "InspectorateDecision",
  externalLevel: null,
  verificationRoute: null,
  actor: "INSPECTORATE",
  saidOn,
  inspectorateStatus,
});

describe("an assurance about a report as a whole", () => {
  test("is contradicted when the inspectorate later finds work still to do", () => {
    const differ = contradiction([decided("2023-05-03", "PROGRESS_NOTED"), assured("2022-07-21")]);

    expect(differ?.assurance.saidOn).toBe("2022-07-21");
    expect(differ?.decision.saidOn).toBe("2023-05-03");
  });

  test("is not contradicted by what the inspectorate said before it", () => {
    expect(contradiction([decided("2022-07-20", "PROGRESS_NOTED"), assured("2022-07-21")])).toBeNull();
  });

  test("is not contradicted when the inspectorate closes", () => {
    expect(contradiction([assured("2022-07-21"), decided("2023-05-03", "CLOSED")])).toBeNull();
  });

  test("says nothing while it is only proposed", () => {
    expect(contradiction([assured("2022-07-21", "PROPOSED"), decided("2023-05-03", "PROGRESS_NOTED")])).toBeNull();
  });
});
