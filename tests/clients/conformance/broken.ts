// Ways to break a valid document, a rule at a time. What comes out may still be valid: graphql-js says which.
import {
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
} from "graphql";
import type { Choices } from "./random.js";

type Break = (text: string, choices: Choices) => string | undefined;

/** Replaces one node of a kind. */
function replacing<K extends Kind>(
  kind: K,
  replace: (node: Extract<ASTNode, { kind: K }>) => unknown,
  which: (node: Extract<ASTNode, { kind: K }>) => boolean = () => true,
): Break {
  return (text, choices) => {
    const found: ASTNode[] = [];
    const document = parse(text, { noLocation: true });
    visit(document, {
      enter(node) {
        if (node.kind === kind && which(node as Extract<ASTNode, { kind: K }>))
          found.push(node);
      },
    });
    if (found.length === 0) return undefined;
    const chosen = choices.of(found);
    let done = false; // it may stand within what replaces it
    const broken: unknown = visit(document, {
      enter(node) {
        if (node !== chosen || done) return undefined;
        done = true;
        return replace(node as Extract<ASTNode, { kind: K }>);
      },
    });
    return print(broken as DocumentNode);
  };
}

const twice = <T>(all: readonly T[] = []) => [...all, ...all.slice(0, 1)];
const name = (value: string) => ({ kind: Kind.NAME, value });
const appending =
  (more: string): Break =>
  (text) =>
    `${text}\n${more}`;
const value = (written: string) => ({ kind: Kind.ENUM, value: written }); // printed as it stands
const selecting = (written: string) =>
  replacing(Kind.SELECTION_SET, (set) => ({
    ...set,
    selections: [
      ...set.selections,
      { kind: Kind.FIELD, name: name(written) }, // printed as it stands
    ],
  }));
const directing = (written: string) =>
  replacing(Kind.FIELD, (field) => ({
    ...field,
    directives: [
      ...(field.directives ?? []),
      { kind: Kind.DIRECTIVE, name: name(written) },
    ],
  }));
/** Declares a variable at the query, and uses it, so that nothing is wrong but what is to be judged. */
const declaring =
  (written: string, use?: string): Break =>
  (text) => {
    const declared = text.startsWith("{")
      ? `query(${written}) ${text}`
      : text.startsWith("query") && text.includes("($")
        ? text.replace("($", `(${written}, $`)
        : undefined;
    return use ? declared?.replace("{", `{ ${use} `) : declared;
  };
const page = "used: forces(first: $used) { __typename }";
const slug = "used: force(slug: $used) { __typename }";
const valuing = (written: string) =>
  replacing(Kind.ARGUMENT, (argument) => ({
    ...argument,
    value: value(written),
  }));

const literals = [
  "null",
  "7",
  "-1",
  "2147483648",
  "1.5",
  "1e3",
  '"text"',
  "true",
  "NOTHING_OF_THE_KIND",
  "[]",
  "[[1]]",
  "{}",
  "{ nothing: 1 }",
  "[null]",
  '"2022-13-45"',
  '""',
  "$nothing",
];

/** By name, so that a disagreement says of which rule it is. */
export const breaks = new Map<string, Break>(
  Object.entries({
    "unknown field": replacing(Kind.FIELD, (f) => ({
      ...f,
      name: name(`${f.name.value}x`),
    })),
    "leaf with a selection": replacing(
      Kind.FIELD,
      (f) => ({
        ...f,
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [{ kind: Kind.FIELD, name: name("id") }],
        },
      }),
      (f) => !f.selectionSet,
    ),
    "thing without a selection": replacing(
      Kind.FIELD,
      (f) => ({ ...f, selectionSet: undefined }),
      (f) => !!f.selectionSet,
    ),
    "unknown argument": replacing(Kind.ARGUMENT, (a) => ({
      ...a,
      name: name(`${a.name.value}x`),
    })),
    "an argument twice": replacing(
      Kind.FIELD,
      (f) => ({ ...f, arguments: twice(f.arguments) }),
      (f) => !!f.arguments?.length,
    ),
    "an argument less": replacing(
      Kind.FIELD,
      (f) => ({ ...f, arguments: f.arguments?.slice(1) }),
      (f) => !!f.arguments?.length,
    ),
    "an input field less": replacing(
      Kind.OBJECT,
      (o) => ({ ...o, fields: o.fields.slice(1) }),
      (o) => o.fields.length > 0,
    ),
    "an input field twice": replacing(
      Kind.OBJECT,
      (o) => ({ ...o, fields: [...o.fields, o.fields[0]] }),
      (o) => o.fields.length > 0,
    ),
    "unknown input field": replacing(Kind.OBJECT_FIELD, (f) => ({
      ...f,
      name: name(`${f.name.value}x`),
    })),
    ...Object.fromEntries(
      literals.map((written) => [`the argument ${written}`, valuing(written)]),
    ),
    ...Object.fromEntries(
      literals.map((written) => [
        `the input field ${written}`,
        replacing(Kind.OBJECT_FIELD, (f) => ({ ...f, value: value(written) })),
      ]),
    ),
    "a variable that may be null in a list of what may not": declaring(
      "$used: AssuranceRating",
      "used: recommendations(assurance: [$used]) { __typename }",
    ),
    "half a character anywhere": valuing('"\\uDE00\\uD83D"'),
    "a subscription": () => "subscription { requestChanged(id: 7) { id } }",
    "a subscription to the name of its type": () =>
      "subscription { __typename }",
    "a subscription to two": () =>
      "subscription { one: __typename two: __typename }",
    "a subscription that is skipped": () =>
      "subscription { requestChanged(id: 7) @skip(if: true) { __typename } }",
    "an item where a list stands": replacing(
      Kind.LIST,
      (l) => l.values[0] ?? value("null"),
    ),
    "a list where an item stands": replacing(Kind.STRING, (s) => ({
      kind: Kind.LIST,
      values: [s],
    })),
    "unknown directive": directing("nothing"),
    "a directive without its argument": directing("skip"),
    "a directive with a wrong argument": directing('include(if: "yes")'),
    "a directive with null": directing("include(if: null)"),
    "a directive of the schema's own": directing('deprecated(reason: "x")'),
    "a directive twice": directing("skip(if: false) @skip(if: false)"),
    "a directive on the operation": (text) =>
      text.replace(/^(query|mutation)[^{]*/, "$& @skip(if: false) "),
    "two different fields of one name": selecting("same: __typename same: id"),
    "one field with two values": selecting(
      'same: deadline(rule: SECTION_55, from: "2022-03-29") { explanation } same: deadline(rule: IOPC_28B, from: "2022-03-29") { explanation }',
    ),
    "one field told twice": selecting("__typename __typename"),
    "two shapes under one name": selecting(
      "... { same: __typename } ... { same: version }",
    ),
    "a fragment of no type": selecting("... on Nothing { id }"),
    "a fragment of a scalar": selecting("... on String { id }"),
    "a fragment of an input": selecting("... on RecordReportInput { id }"),
    "a fragment of another type": selecting("... on Viewer { __typename }"),
    "a fragment of an interface": selecting("... on Node { id }"),
    "a fragment of a union": selecting("... on PublishedRecord { __typename }"),
    "a fragment that is not there": selecting("...nothing"),
    "a fragment that nobody uses": appending(
      "fragment unused on Query { __typename }",
    ),
    "a fragment that spreads itself": (text) =>
      appending("fragment circle on Query { ...circle }")(
        text.replace("{", "{ ...circle "),
        undefined as never,
      ),
    "fragments in a circle": (text) =>
      `${text.replace("{", "{ ...one ")} fragment one on Query { ...two } fragment two on Query { ...one }`,
    "a fragment twice": (text) =>
      `${text.replace("{", "{ ...one ")} fragment one on Query { __typename } fragment one on Query { __typename }`,
    "a fragment called on": appending("fragment on on Query { __typename }"),
    "an operation beside": appending("query other { __typename }"),
    "an operation of the same name": appending("query q { __typename }"),
    "a nameless operation beside": appending("{ __typename }"),
    "a type definition": appending("type Nothing { id: ID }"),
    "an extension": appending("extend type Query { nothing: ID }"),
    "a directive definition": appending("directive @nothing on FIELD"),
    "a variable that is not declared": replacing(Kind.ARGUMENT, (a) => ({
      ...a,
      value: { kind: Kind.VARIABLE, name: name("nowhere") },
    })),
    "a variable that is not used": declaring("$idle: Int"),
    "a variable of no type": declaring("$used: Nothing", page),
    "a variable of an output type": declaring("$used: Viewer", page),
    "a variable that is used": declaring("$used: Int", page),
    "a variable with a default": declaring("$used: Int = 2", page),
    "a variable with a wrong default": declaring('$used: Int = "x"', page),
    "a variable with a null default": declaring("$used: Int! = null", page),
    "a variable with a long default": declaring(
      "$used: Int = 99999999999",
      page,
    ),
    "a variable with a variable default": declaring("$used: Int = $used", page),
    "a variable in a place that needs one": declaring("$used: String!", slug),
    "a variable that may be null in such a place": declaring(
      "$used: String",
      slug,
    ),
    "a variable with a default in such a place": declaring(
      '$used: String = "a"',
      slug,
    ),
    "a variable with a null default in such a place": declaring(
      "$used: String = null",
      slug,
    ),
    "a variable twice": replacing(
      Kind.OPERATION_DEFINITION,
      (o) => ({
        ...o,
        variableDefinitions: twice(o.variableDefinitions),
      }),
      (o) => !!o.variableDefinitions?.length,
    ),
    "a variable less": replacing(
      Kind.OPERATION_DEFINITION,
      (o) => ({ ...o, variableDefinitions: o.variableDefinitions?.slice(1) }),
      (o) => !!o.variableDefinitions?.length,
    ),
    "a variable that may be null": replacing(Kind.VARIABLE_DEFINITION, (v) => ({
      ...v,
      type: v.type.kind === Kind.NON_NULL_TYPE ? v.type.type : v.type,
    })),
    "a variable of another type": replacing(Kind.VARIABLE_DEFINITION, (v) => ({
      ...v,
      type: { kind: Kind.NAMED_TYPE, name: name("Boolean") },
    })),
    "a variable that is a list": replacing(Kind.VARIABLE_DEFINITION, (v) => ({
      ...v,
      type: { kind: Kind.LIST_TYPE, type: v.type },
    })),
    "a variable that may not be null": replacing(
      Kind.VARIABLE_DEFINITION,
      (v) => ({ ...v, type: { kind: Kind.NON_NULL_TYPE, type: v.type } }),
      (v) => v.type.kind !== Kind.NON_NULL_TYPE,
    ),
    "a default for a variable": replacing(Kind.VARIABLE_DEFINITION, (v) => ({
      ...v,
      type: v.type.kind === Kind.NON_NULL_TYPE ? v.type.type : v.type,
      defaultValue: value('"x"'),
    })),
    "a directive on a variable": declaring("$used: Int @skip(if: true)", page),
    "half a character": (text) =>
      text.includes('"a"') ? text.replace('"a"', '"\\uD83D"') : undefined,
    "a character in two halves": (text) =>
      text.includes('"a"')
        ? text.replace('"a"', '"\\uD83D\\uDE00"')
        : undefined,
    "a character by its number": (text) =>
      text.includes('"a"') ? text.replace('"a"', '"\\u{1F600}"') : undefined,
    "a character beyond all": (text) =>
      text.includes('"a"') ? text.replace('"a"', '"\\u{110000}"') : undefined,
    "an escape that is none": (text) =>
      text.includes('"a"') ? text.replace('"a"', '"\\q"') : undefined,
    "a line within a string": (text) =>
      text.includes('"a"') ? text.replace('"a"', '"a\n"') : undefined,
    "comments, commas and a mark": (text) =>
      `\uFEFF# first\n${text.replaceAll(" ", ",\t").replaceAll("query,\t", "query ")} # last`,
    "a number with a nought": valuing("007"),
    "a number that runs into a name": valuing("7x"),
    "a number without an end": valuing("7."),
    "no selection": (text) => text.replace(/\{ __typename \}/, "{ }"),
    introspection: selecting(
      "__schema { types { name fields { name args { name type { name } } } } }",
    ),
    "introspection of nothing": selecting("__schema { nothing }"),
    "a word less": (text, choices) => {
      const words = text.split(" ");
      words.splice(choices.below(words.length), 1);
      return words.join(" ");
    },
    "a word twice": (text, choices) => {
      const words = text.split(" ");
      const at = choices.below(words.length);
      words.splice(at, 0, ...words.slice(at, at + 1));
      return words.join(" ");
    },
    "a sign less": (text, choices) => {
      const at = choices.below(text.length);
      return text.slice(0, at) + text.slice(at + 1);
    },
    "a sign more": (text, choices) => {
      const at = choices.below(text.length);
      return (
        text.slice(0, at) +
        choices.of([
          "{",
          "}",
          "(",
          ")",
          ":",
          "$",
          "@",
          "!",
          "[",
          "]",
          "...",
          '"',
          "|",
          "&",
          "?",
          ";",
          "\u0000",
          "=",
          "-",
          ".",
        ]) +
        text.slice(at)
      );
    },
  } satisfies Record<string, Break>),
);
