import { getCatalogs } from "@lingui/cli/api";
import { getConfig } from "@lingui/conf";

// Refuses a text that was not extracted, one that has no Welsh, and one whose Welsh is another in another room.
const config = getConfig();
const problems = [];
const said = {};

for (const catalog of await getCatalogs(config)) {
  const used = Object.keys((await catalog.collect()) ?? {});
  for (const locale of config.locales) {
    const kept = (await catalog.read(locale)) ?? {};
    const known = (said[locale] ??= {});
    for (const id of used) if (!kept[id]) problems.push(`${locale}: not extracted (run npm run i18n): ${id}`);
    for (const [id, { message, translation }] of Object.entries(kept))
      if (!translation) problems.push(`${locale}: not translated: ${message ?? id}`);
      else if (!used.includes(id)) problems.push(`${locale}: no longer used (run npm run i18n): ${message ?? id}`);
      else if ((known[id] ??= translation) !== translation)
        problems.push(`${locale}: "${translation}" in one room, "${known[id]}" in another: ${message ?? id}`);
  }
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
