// PostGraphile over the same database, as its preset has it, with connections kept and nothing else changed.
import { createServer } from "node:http";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { postgraphile } from "postgraphile";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

// PostGraphile asks for Node 22; this is what it misses in Node 20.
Promise.withResolvers ??= function () {
  const deferred = {};
  deferred.promise = new this((resolve, reject) =>
    Object.assign(deferred, { resolve, reject }),
  );
  return deferred;
};

const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.BENCH_POSTGRES,
      schemas: ["public"],
    }),
  ],
  grafserv: { graphqlPath: "/graphql", graphiql: false },
});
const served = instance.createServ(grafserv);
await served.addTo(server);
server.listen(Number(process.env.BENCH_PORT), "127.0.0.1", () =>
  console.log("ready"),
);
