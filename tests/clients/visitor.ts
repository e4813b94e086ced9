// Somebody's browser without a screen: it keeps cookies by host and goes where it is sent.
export class Visitor {
  readonly #cookies = new Map<string, Map<string, string>>();

  async fetch(address: string | URL, asked: RequestInit = {}) {
    const { host } = new URL(address);
    const jar = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, jar);
    const headers = new Headers(asked.headers);
    headers.set("Cookie", [...jar].map((pair) => pair.join("=")).join("; "));
    const answer = await fetch(address, {
      ...asked,
      headers,
      redirect: "manual",
    });
    for (const given of answer.headers.getSetCookie()) {
      const [name = "", ...value] = (given.split(";")[0] ?? "").split("=");
      if (value.join("=") === "") jar.delete(name);
      else jar.set(name, value.join("="));
    }
    return answer;
  }

  /** Asks as the portal's own pages do. */
  async asks<Said>(address: string, what: object) {
    const answer = await this.fetch(address, {
      method: "POST",
      headers: {
        "X-Portal": "1",
        "Content-Type": "application/json",
        Origin: new URL(address).origin,
      },
      body: JSON.stringify(what),
    });
    return answer.status === 204 ? null : ((await answer.json()) as Said);
  }

  /** Goes where it is sent and fills in the forms of oidc-provider, until it is sent to a place that begins so; where that is. */
  async goes(from: string, until: string, login: string) {
    let answer = await this.fetch(from);
    let at = from;
    for (let steps = 0; steps < 20; steps++) {
      const sent = answer.headers.get("Location");
      if (sent !== null) {
        at = new URL(sent, at).href;
        if (at.startsWith(until)) return new URL(at);
        answer = await this.fetch(at);
        continue;
      }
      const page = await answer.text();
      const action = /action="([^"]+)"/.exec(page)?.[1];
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (action === undefined || prompt === undefined)
        throw new Error(`No form at ${at}: ${page}`);
      at = new URL(action, at).href;
      answer = await this.fetch(at, {
        method: "POST",
        body: new URLSearchParams({ prompt, login, password: "any" }),
      });
    }
    throw new Error(`It never came to ${until}`);
  }
}
