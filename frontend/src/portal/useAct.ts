import type { TypedDocumentString } from "../gql/graphql";
import type { Refusal } from "../ui/useForm";
import { graphql, ServerFault } from "./graphql";
import { readAnew } from "./Reading";

interface Payload {
  errors: readonly Partial<Record<keyof Refusal, string | null>>[];
}

/** What an act gave back: its payload, and why it was refused, if it was. */
export interface Done<P> {
  data: P | null;
  errors: readonly Refusal[];
}

/**
 * Does one act (a mutation with one root field). Whatever the pages show is read anew afterwards.
 * A broken server is a refusal too: the reader keeps what was typed.
 */
export function useAct<Result extends Record<string, Payload | null>, Variables>(
  document: TypedDocumentString<Result, Variables>,
) {
  return async (variables: Variables): Promise<Done<NonNullable<Result[keyof Result]>>> => {
    try {
      const result = await graphql(document, variables);
      // Null only beside an error of the whole answer, which is a fault and was thrown.
      const payload = Object.values(result)[0] as NonNullable<Result[keyof Result]>;
      const errors = payload.errors.map(({ code, message, field }) => ({
        message: message ?? "",
        code: code ?? undefined,
        field: field ?? undefined,
      }));
      // Overtaken by somebody else, the page must show what they saved before it is tried again.
      if (errors.length === 0 || errors.some(({ code }) => code === "CONFLICT")) await readAnew();
      return { data: payload, errors };
    } catch (fault) {
      if (!(fault instanceof ServerFault)) throw fault;
      return { data: null, errors: [{ message: fault.message }] };
    }
  };
}
