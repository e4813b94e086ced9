// Where the portal of this run answers.
import { inject } from "vitest";

export const portal = inject("portal");
export const endpoint = `${portal}/graphql`;
