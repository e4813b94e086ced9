import { t } from "@lingui/core/macro";
import { useState, type SubmitEvent } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { Button } from "./Button";
import { Checkboxes } from "./Choices";
import { chosenFilters, without, type Filter } from "./filterAddress";
import { Select } from "./Select";
import { TextInput } from "./TextInput";

function FilterField({ filter, address }: { filter: Filter; address: URLSearchParams }) {
  const [typed, setTyped] = useState(() => address.getAll(filter.name));
  const field = { id: `filter-${filter.name}`, name: filter.name };
  const one = {
    ...field,
    value: typed[0] ?? "",
    onChange: (value: string) => {
      setTyped([value]);
    },
  };

  if (filter.kind === "text" || filter.kind === "date")
    return (
      <TextInput
        {...one}
        label={filter.label}
        labelSize="s"
        hint={filter.hint}
        type={filter.kind === "date" ? "date" : "search"}
      />
    );
  if (filter.kind === "checkboxes")
    return (
      <Checkboxes
        {...field}
        small
        legend={filter.label}
        legendSize="s"
        options={filter.options}
        value={typed}
        onChange={(values) => {
          setTyped([...values]);
        }}
      />
    );
  return (
    <Select
      {...one}
      label={filter.label}
      labelSize="s"
      options={[{ value: "", text: filter.unchosen ?? t`All` }, ...filter.options]}
    />
  );
}

/** The filter of a list. Its whole state is in the address, so that a view can be sent to somebody. */
export function FilterPanel({ filters }: { filters: readonly Filter[] }) {
  const [address] = useSearchParams();
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const chosen = chosenFilters(filters, address);

  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = without(address, ...filters.map(({ name }) => name));
    for (const [name, value] of new FormData(event.currentTarget))
      if (value !== "" && typeof value === "string") next.append(name, value);
    void navigate(`?${next.toString()}`);
  };

  return (
    <div className={`moj-filter portal-filter${open ? " portal-filter--open" : ""}`}>
      <div className="moj-filter__header">
        <h2 className="govuk-heading-m">{t`Filter`}</h2>
        <button
          type="button"
          className="portal-filter__toggle"
          aria-expanded={open}
          aria-controls="filter"
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? t`Hide filters` : t`Show filters`}
        </button>
      </div>
      {chosen.length > 0 && (
        <div className="moj-filter__selected">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-0">{t`Selected filters`}</h3>
          <ul className="moj-filter-tags">
            {chosen.map(({ name, value, text }) => (
              <li key={`${name} ${value}`}>
                <Link className="moj-filter__tag" to={`?${without(address, [name, value]).toString()}`}>
                  <span className="govuk-visually-hidden">{t`Remove this filter:`}</span> {text}
                </Link>
              </li>
            ))}
          </ul>
          <Link
            className="govuk-link govuk-link--no-visited-state"
            to={`?${without(address, ...filters.map(({ name }) => name)).toString()}`}
          >
            {t`Clear filters`}
          </Link>
        </div>
      )}
      <form id="filter" className="moj-filter__options" onSubmit={apply} key={address.toString()}>
        <Button>{t`Apply filters`}</Button>
        {filters.map((filter) => (
          <FilterField key={filter.name} filter={filter} address={address} />
        ))}
      </form>
    </div>
  );
}
