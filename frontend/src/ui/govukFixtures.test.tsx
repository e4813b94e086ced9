import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test } from "vitest";
import { BackLink } from "./BackLink";
import { Button } from "./Button";
import { Checkboxes, Radios } from "./Choices";
import { DateInput } from "./DateInput";
import { Details } from "./Details";
import { ErrorSummary } from "./ErrorSummary";
import { fixture, shapeOf, type Options } from "./govukFixtures";
import { InsetText } from "./InsetText";
import { LanguageSwitch } from "./LanguageSwitch";
import { NotificationBanner } from "./NotificationBanner";
import { PhaseBanner } from "./PhaseBanner";
import { Select } from "./Select";
import { SummaryList } from "./SummaryList";
import { Tag, type TagColour } from "./Tag";
import { TaskList } from "./TaskList";
import { TextArea } from "./TextArea";
import { TextInput } from "./TextInput";
import { WarningText } from "./WarningText";

const still = { onChange: () => undefined };
const modifier = (options: { classes?: string }) => options.classes?.split("--")[1];
const mending = (o: Options) => ({ hint: o.hint?.text, error: o.errorMessage?.text });
const typing = (o: Options) => ({
  ...still,
  ...mending(o),
  id: o.id ?? o.name,
  name: o.name,
  value: "",
  label: o.label.text,
});
const choosing = (o: Options) => ({
  ...still,
  ...mending(o),
  id: o.idPrefix ?? o.name,
  name: o.name,
  legend: o.fieldset.legend.text,
  options: o.items.map(({ value, text, hint }) => ({ value, text, hint: hint?.text })),
  small: modifier(o) === "small",
  inline: modifier(o) === "inline",
});

const draw: Record<string, (o: Options) => ReactElement> = {
  button: (o) => (
    <Button name={o.name} manner={modifier(o) as "secondary" | "warning" | undefined}>
      {o.text}
    </Button>
  ),
  tag: (o) => <Tag colour={modifier(o) as TagColour | undefined}>{o.text}</Tag>,
  "inset-text": (o) => <InsetText>{o.text}</InsetText>,
  "warning-text": (o) => <WarningText>{o.text}</WarningText>,
  "back-link": (o) => <BackLink to={o.href}>{o.text}</BackLink>,
  "phase-banner": (o) => <PhaseBanner phase={o.tag?.text ?? ""}>{o.text}</PhaseBanner>,
  details: (o) => <Details summary={o.summaryText}>{o.text}</Details>,
  "notification-banner": (o) => <NotificationBanner>{o.text}</NotificationBanner>,
  "language-navigation": (o) => (
    <LanguageSwitch
      current={o.items.find((item) => item.current)?.lang ?? ""}
      languages={o.items.map(({ lang, text, href }) => ({ code: lang, name: text, href }))}
    />
  ),
  "error-summary": (o) => (
    <ErrorSummary problems={o.errorList.map(({ text, href }) => ({ message: text, field: href.slice(1) }))} />
  ),
  input: (o) => <TextInput {...typing(o)} width={modifier(o) === "width-10" ? 10 : undefined} />,
  textarea: (o) => <TextArea {...typing(o)} />,
  select: (o) => <Select {...typing(o)} options={o.items.map(({ value, text }) => ({ value, text }))} />,
  radios: (o) => <Radios {...choosing(o)} value={o.items.find((item) => item.checked)?.value ?? ""} />,
  checkboxes: (o) => <Checkboxes {...choosing(o)} value={[]} />,
  "date-input": (o) => (
    <DateInput
      {...still}
      {...mending(o)}
      id={o.id ?? ""}
      name={o.id ?? ""}
      legend={o.fieldset.legend.text}
      value={{ day: `${o.values?.day ?? ""}`, month: `${o.values?.month ?? ""}`, year: `${o.values?.year ?? ""}` }}
    />
  ),
  "task-list": (o) => (
    <TaskList
      tasks={o.items.map(({ title, href, hint, status }) => ({
        title: title.text,
        to: href,
        hint: hint?.text,
        status: status.tag ? (
          <Tag colour={modifier(status.tag) as TagColour | undefined}>{status.tag.text}</Tag>
        ) : (
          status.text
        ),
      }))}
    />
  ),
  "summary-list": (o) => <SummaryList rows={o.rows.map(({ key, value }) => ({ term: key.text, value: value.text }))} />,
};

afterEach(cleanup);

test.each([
  ["button", "default"],
  ["button", "secondary"],
  ["button", "warning"],
  ["tag", "default"],
  ["tag", "orange"],
  ["inset-text", "default"],
  ["warning-text", "default"],
  ["back-link", "with custom text and link"],
  ["phase-banner", "text"],
  ["details", "default"],
  ["notification-banner", "default"],
  ["language-navigation", "default"],
  ["error-summary", "default"],
  ["input", "default"],
  ["input", "with hint text"],
  ["input", "with error and hint"],
  ["input", "with width-10 class"],
  ["textarea", "default"],
  ["textarea", "with hint and error message"],
  ["select", "with hint text and error message"],
  ["radios", "default"],
  ["radios", "inline"],
  ["radios", "with fieldset and error message"],
  ["checkboxes", "default"],
  ["checkboxes", "small"],
  ["checkboxes", "with error message"],
  ["date-input", "default"],
  ["date-input", "with values"],
  ["date-input", "with error message and hint"],
  ["summary-list", "empty items array"],
  ["task-list", "default"],
])("%s is marked up as the design system publishes it: %s", (component, name) => {
  const { options, html } = fixture(component, name);
  const { container } = render(<MemoryRouter>{draw[component]?.(options)}</MemoryRouter>);
  expect(shapeOf(container.innerHTML)).toBe(shapeOf(html));
});
