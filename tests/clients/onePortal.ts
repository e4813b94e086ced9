// One portal with the North Yorkshire sample for all the tests of a run.
import type { TestProject } from "vitest/node";
import { startPortal } from "../host.js";

declare module "vitest" {
  export interface ProvidedContext {
    portal: string;
  }
}

export default async function setup(project: TestProject) {
  const portal = await startPortal("north-yorkshire", "2026-11-22T12:00:00Z");
  project.provide("portal", portal.address);
  return () => portal.stop();
}
