import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./journey.js";
import { does, reads } from "./people.js";

const file = join(
  mkdtempSync(join(tmpdir(), "portal-support-")),
  "support.json",
);
writeFileSync(
  file,
  JSON.stringify({
    "wexshire-pcc": [
      {
        name: "Synthetic support for victims",
        url: "https://support.example",
        words: "For everybody whom a crime has hurt.",
        nameCymraeg: "Cymorth synthetig i ddioddefwyr",
        wordsCymraeg: "I bawb y mae trosedd wedi eu brifo.",
      },
    ],
  }),
);
test.use({
  clock: "2022-03-29T09:38:00Z",
  settings: { PORTAL_SUPPORT: file },
});

test("Whoever reads of children at risk finds where help is, in both languages, and nowhere else is it put up (H6.6) @long", async ({
  person,
}) => {
  const officer = await person("scrutiny officer");
  const visitor = await person();
  const recorded = async (programme: string) => {
    const { report } = await does<{
      report: { id: string; reference: string };
    }>(
      officer,
      "recordReport",
      `title: "A synthetic report", programme: ${programme}, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "2022-03-29"`,
      "report { id reference }",
    );
    await does(
      officer,
      "publish",
      `id: "${report.id}"`,
      "published { __typename }",
    );
    return report.reference;
  };
  const [ofChildren, ofAll] = [await recorded("NCPI"), await recorded("PEEL")];
  const help = visitor.getByRole("region", { name: "Help and support" });

  await reads(visitor, `/reports/${ofChildren}`, "A synthetic report");
  await expect(
    help.getByRole("link", { name: "Synthetic support for victims" }),
  ).toHaveAttribute("href", "https://support.example/");

  await visitor.goto(`/cy/reports/${ofChildren}`);
  await expect(
    visitor.getByRole("link", { name: "Cymorth synthetig i ddioddefwyr" }),
  ).toBeVisible();

  await reads(visitor, `/reports/${ofAll}`, "A synthetic report");
  await expect(help).toHaveCount(0);
});
