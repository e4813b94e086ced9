import { useParams } from "react-router";
import { PersonDocument, type PersonQuery } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

type Node = NonNullable<PersonQuery["node"]>;
type Person = Extract<Node, { email: string }>;

const isPerson = (node: Node): node is Person => "email" in node;

/** The person whom the address names. */
export function usePerson(): Person & { address: string } {
  const { id = "" } = useParams();
  const { node } = useRead(PersonDocument, { id });
  const person = found(node && isPerson(node) ? node : null);
  return { ...person, address: `/people/${person.id}` };
}
