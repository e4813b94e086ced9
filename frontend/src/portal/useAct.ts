import type { TypedDocumentString } from "../gql/graphql";
import type { Refusal } from "../ui/useForm";
import { attemptAt, endAttempt } from "./attempts";
import { graphql, hashOf, ServerFault } from "./graphql";
import { readAnew } from "./Reading";
import { signInAndBack } from "./signInAndBack";

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
 * A broken server is a refusal too, and so is a session that ended: the reader keeps what was typed.
 */
export function useAct<Result extends Record<string, Payload | null>, Variables>(
  document: TypedDocumentString<Result, Variables>,
) {
  return async (variables: Variables): Promise<Done<NonNullable<Result[keyof Result]>>> => {
    const attempt = attemptAt(hashOf(document));
    try {
      const result = await graphql(document, variables, attempt.key);
      endAttempt(attempt);
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
      const { code, message } = fault;
      // What was done under this key is done; what is still to be changed is another attempt.
      if (code === "IDEMPOTENCY_KEY_REUSED") endAttempt(attempt);
      return { data: null, errors: [{ message, to: code === "UNAUTHENTICATED" ? signInAndBack() : undefined }] };
    }
  };
}
