import { ViewerDocument, type Act } from "../gql/graphql";
import { useRead } from "./useRead";

/** Who is asking. `may` only decides what is drawn: the server decides what is done. */
export function useViewer() {
  const { viewer } = useRead(ViewerDocument);
  return { ...viewer, may: (act: Act) => viewer.acts.includes(act) };
}
