import type { Option } from "../ui/Choices";
import { isoDate, typedDate } from "../ui/typedDate";

/** Codes as the options of a filter or a field. */
export const optionsOf = <Code extends string>(codes: readonly Code[], word: (code: Code) => string): Option[] =>
  codes.map((value) => ({ value, text: word(value) }));

/** Which of the codes the address chooses. Whatever else stands there is passed over: anybody may type an address. */
export const chosenOf = <Code extends string>(address: URLSearchParams, name: string, codes: readonly Code[]) =>
  codes.filter((code) => address.getAll(name).includes(code));

/** None chosen means no filter, which the server knows as null. */
export const orAll = <Code>(chosen: readonly Code[]): Code[] | null => (chosen.length === 0 ? null : [...chosen]);

/** A day that the address names, if it is one. */
export const dayOf = (address: URLSearchParams, name: string) => isoDate(typedDate(address.get(name)));
