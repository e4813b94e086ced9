import { expect, test } from "vitest";
import { disagreement } from "./disagreement";

const said = {
  id: "1",
  saidBy: "",
  recordedAt: "2022-07-21T10:00:00Z",
  words: null,
  audience: "PUBLIC" as const,
  sources: [],
  viewerCanPublish: false,
  viewerCanWithdrawPublication: false,
};

test("A disagreement is told by day, and passes over a voice that is not recorded", () => {
  const sentences = disagreement(
    {
      latestForceUpdate: null,
      latestInspectorateDecision: {
        ...said,
        __typename: "InspectorateDecision",
        externalLevel: null,
        verificationRoute: null,
        actor: "INSPECTORATE",
        saidOn: "2023-05-03",
        inspectorateStatus: "PROGRESS_NOTED",
      },
      latestAssurance: {
        ...said,
        __typename: "Assurance",
        actor: "COMMISSIONER",
        saidOn: "2022-07-21",
        rating: "ASSURED",
        state: "CONFIRMED",
        evidence: [],
      },
    },
    (day) => (day < "2024-05-07" ? "Commissioner" : "Mayor"),
  );

  expect(sentences).toEqual([
    "On 21 July 2022 the Commissioner said: Assured.",
    "On 3 May 2023 the inspectorate said: Progress noted.",
  ]);
});
