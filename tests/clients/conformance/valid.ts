// Documents that are valid by the schema, and small enough that nothing but their validity decides about them.
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { Choices } from "./random.js";

const scalars: Record<string, string[]> = {
  Int: ["1", "2", "3"],
  String: ['"a"', '"""b"""', '"ŵ \\u00e9"'],
  Boolean: ["true", "false"],
  ID: ['"abc"', "7"],
  Date: ['"2022-03-29"'],
  DateTime: ['"2022-03-29T09:30:00Z"'],
  PartialDate: ['"2022-03"'],
  URL: ['"https://example.org/a"'],
};

const values: Record<string, unknown> = {
  Int: 2,
  String: "a",
  Boolean: true,
  ID: "abc",
  Date: "2022-03-29",
  DateTime: "2022-03-29T09:30:00Z",
  PartialDate: "2022",
  URL: "https://example.org",
};

export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

/** Writes one valid document. */
export class Writer {
  private variables: Record<string, unknown> = {};
  private declared: string[] = [];
  private fragments: string[] = [];
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choices: Choices,
  ) {}

  write(): Question {
    const mutation = this.choices.chance(0.15) && this.schema.getMutationType();
    const root = mutation || (this.schema.getQueryType() as GraphQLObjectType);
    const selection = this.selection(root, mutation ? 2 : 3);
    const kind = mutation ? "mutation" : "query";
    const name = this.choices.chance(0.5) ? " q" : "";
    const declared =
      this.declared.length > 0 ? `(${this.declared.join(", ")})` : "";
    const short = kind === "query" && !name && !declared;
    const query = [
      `${short ? "" : `${kind}${name}${declared} `}${selection}`,
      ...this.fragments,
    ].join("\n");
    return { query, variables: this.variables };
  }

  private selection(type: GraphQLCompositeType, levels: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const reached = fields.filter(
      (field) => levels > 0 || isLeafType(getNamedType(field.type)),
    );
    const parts = ["__typename"];
    const count = 1 + this.choices.below(3);
    const told = new Set<string>();
    for (let n = 0; n < count && reached.length > 0; n++) {
      const field = this.choices.of(reached);
      const inner = getNamedType(field.type);
      // Never the same name twice, so that nothing need be merged.
      const alias =
        told.has(field.name) || this.choices.chance(0.1)
          ? `${field.name}_${this.names++}: `
          : "";
      told.add(field.name);
      const below = isCompositeType(inner)
        ? ` ${this.selection(inner, levels - 1)}`
        : "";
      parts.push(
        `${alias}${field.name}${this.arguments(field.args)}${this.directives()}${below}`,
      );
    }
    if (levels > 0 && this.choices.chance(0.3)) parts.push(this.fragment(type));
    return `{ ${parts.join(" ")} }`;
  }

  private fragment(type: GraphQLCompositeType): string {
    const within = isUnionType(type)
      ? this.choices.of(type.getTypes())
      : this.choices.of([type, ...type.getInterfaces()]);
    if (this.choices.chance(0.3))
      return `...${this.directives()} ${this.leaves()}`;
    if (this.choices.chance(0.5))
      return `... on ${within.name}${this.directives()} ${this.aliased(within)}`;
    const name = `f${this.names++}`;
    this.fragments.push(
      `fragment ${name} on ${within.name} ${this.aliased(within)}`,
    );
    return `...${name}${this.directives()}`;
  }

  // Under a name of its own, lest it meet a field of the same name beside the fragment.
  private aliased(type: GraphQLCompositeType) {
    if (isUnionType(type)) return this.leaves();
    const leaf = Object.values(type.getFields()).find(
      (field) => isLeafType(getNamedType(field.type)) && !field.args.length,
    );
    return leaf ? `{ a${this.names++}: ${leaf.name} }` : this.leaves();
  }

  private leaves() {
    return `{ t${this.names++}: __typename }`;
  }

  private directives() {
    if (!this.choices.chance(0.1)) return "";
    const condition = this.choices.chance(0.5)
      ? "true"
      : this.variable("Boolean!", true);
    return ` @${this.choices.of(["skip", "include"])}(if: ${condition})`;
  }

  private arguments(args: readonly GraphQLArgument[]) {
    const given = args.filter(
      (arg) => isRequiredArgument(arg) || this.choices.chance(0.3),
    );
    const written = given.map(
      (arg) => `${arg.name}: ${this.value(arg.type, true)}`,
    );
    return written.length > 0 ? `(${written.join(", ")})` : "";
  }

  private value(type: GraphQLInputType, mayVary: boolean): string {
    const named = getNamedType(type);
    if (mayVary && isLeafType(named) && this.choices.chance(0.3))
      return this.variable(String(type), this.sample(type));
    if (!isNonNullType(type) && this.choices.chance(0.1)) return "null";
    const bare = getNullableType(type);
    if (isListType(bare)) return `[${this.value(bare.ofType, false)}]`;
    if (isInputObjectType(bare)) {
      const given = Object.values(bare.getFields()).filter(
        (field) => isRequiredInputField(field) || this.choices.chance(0.2),
      );
      return `{ ${given.map((field) => `${field.name}: ${this.value(field.type, mayVary)}`).join(", ")} }`;
    }
    return isEnumType(bare)
      ? this.choices.of(bare.getValues()).name
      : this.choices.of(scalars[bare.name] ?? ['"a"']);
  }

  private sample(type: GraphQLInputType): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) return [this.sample(bare.ofType)];
    return isEnumType(bare)
      ? bare.getValues()[0]?.name
      : values[getNamedType(bare).name];
  }

  private variable(type: string, value: unknown) {
    const name = `v${this.names++}`;
    this.variables[name] = value;
    this.declared.push(`$${name}: ${type}`);
    return `$${name}`;
  }
}
