// The administrator of a portal in use, who lets people in.
import type { Portal } from "../host.js";
import { Visitor } from "./visitor.js";

const password = "turnip lantern forty";

export class Office {
  readonly #ada = new Visitor();

  constructor(readonly portal: Portal) {}

  /** The first administrator, by the code on the console. */
  async opens() {
    const code = this.portal.said.join("\n").match(/enter the code (\S+)/)?.[1];
    await this.#ada.asks(`${this.portal.address}/identity/set-up`, {
      code,
      name: "Ada",
      email: "ada@example.org",
      password,
    });
  }

  /** Invites somebody through the organisation; the secret of their link. */
  async invites(email: string, further = "") {
    await this.#does(
      `invitePerson(input: { name: "N", email: "${email}", organisation: "wexshire" ${further} })`,
    );
    const { mail } = await this.#reads<{ mail: { nodes: { id: string }[] } }>(
      "{ mail(first: 1) { nodes { id } } }",
    );
    const said = await this.#ada.asks<{ link: string }>(
      `${this.portal.address}/identity/mail-link`,
      { mail: mail.nodes[0]?.id },
    );
    return said?.link.split("#")[1] ?? "";
  }

  async moves(email: string, organisation: string | null) {
    const { id } = await this.#person(email);
    await this.#does(
      `changeWayIn(input: { personId: "${id}", organisation: ${JSON.stringify(organisation)} })`,
    );
  }

  async rolesOf(email: string) {
    const { roles } = await this.#person(email);
    return roles
      .filter(({ endedAt }) => endedAt === null)
      .map(({ role }) => role)
      .sort();
  }

  async sessionOf(email: string) {
    return (await this.#person(email)).sessions[0]?.means;
  }

  async mailTo(email: string) {
    const { mail } = await this.#reads<{ mail: { nodes: { to: string }[] } }>(
      "{ mail(first: 100) { nodes { to } } }",
    );
    return mail.nodes.filter(({ to }) => to === email).length;
  }

  async happened() {
    const { securityEvents } = await this.#reads<{
      securityEvents: { nodes: { kind: string }[] };
    }>("{ securityEvents(first: 100) { nodes { kind } } }");
    return securityEvents.nodes.map(({ kind }) => kind);
  }

  async #person(email: string) {
    const { people } = await this.#reads<{
      people: {
        nodes: {
          id: string;
          roles: { role: string; endedAt: string | null }[];
          sessions: { means: string }[];
        }[];
      };
    }>(
      `{ people(name: "${email}") { nodes { id roles { role endedAt } sessions { means } } } }`,
    );
    const [found] = people.nodes;
    if (found === undefined) throw new Error(`Nobody has ${email}`);
    return found;
  }

  async #does(act: string) {
    const done = await this.#reads<Record<string, { errors: unknown[] }>>(
      `mutation { ${act} { errors { ... on UserError { code message } } } }`,
    );
    const { errors } = Object.values(done)[0] ?? { errors: ["nothing"] };
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
  }

  async #reads<Data>(query: string) {
    const said = await this.#ada.asks<{ data?: Data; errors?: unknown }>(
      `${this.portal.address}/graphql`,
      { query },
    );
    if (!said?.data) throw new Error(JSON.stringify(said));
    return said.data;
  }
}

/** As what the portal knows a visitor. */
export async function role(visitor: Visitor, portal: Portal) {
  const said = await visitor.asks<{ data: { viewer: { role: string } } }>(
    `${portal.address}/graphql`,
    { query: "{ viewer { role } }" },
  );
  return said?.data.viewer.role;
}
