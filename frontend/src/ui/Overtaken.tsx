import { t } from "@lingui/core/macro";
import { useId } from "react";
import { Radios } from "./Choices";
import { longDate } from "./dates";
import type { Typed } from "./overtaking";
import { SideBySide } from "./SideBySide";
import { isoDate } from "./typedDate";
import type { Overtaking } from "./useForm";

/** Somebody else saved meanwhile: before, theirs and yours, field by field, and the choice. Nothing is lost until one chooses. */
export default function Overtaken({ fields }: { fields: readonly Overtaking[] }) {
  const heading = useId();

  return (
    <section aria-labelledby={heading}>
      <h2 className="govuk-heading-m" id={heading}>{t`Somebody else saved this while you were writing`}</h2>
      <p className="govuk-body">{t`Nothing of yours is lost. Choose for each field, then save again. What only they changed is already below.`}</p>
      {fields.map(({ id, name, before, theirs, yours, problem, keeps, choose }) => (
        <div key={id}>
          {name !== undefined && <h3 className="govuk-heading-s">{name}</h3>}
          <SideBySide
            sides={[
              { heading: t`Before`, children: <Words value={before} /> },
              { heading: t`Theirs, saved now`, children: <Words value={theirs} /> },
              { heading: t`Yours`, children: <Words value={yours} /> },
            ]}
          />
          <Radios
            id={id}
            name={id}
            value={keeps ?? ""}
            error={problem}
            onChange={(value) => {
              choose(value === "theirs" ? "theirs" : "yours");
            }}
            legend={name === undefined ? t`Which is to be kept?` : t`Which is to be kept: ${name}`}
            inline
            options={[
              { value: "yours", text: t`Yours` },
              { value: "theirs", text: t`Theirs` },
            ]}
          />
        </div>
      ))}
    </section>
  );
}

function Words({ value }: { value: Typed[string] }) {
  const words = typeof value === "string" ? value : "day" in value ? dateOf(value) : value.join(", ");
  return <p className="govuk-body portal-written">{words === "" ? t`Nothing was entered` : words}</p>;
}

const dateOf = (typed: Extract<Typed[string], { day: string }>) => {
  const iso = isoDate(typed);
  return iso === null ? Object.values(typed).join(" ").trim() : longDate(iso);
};
