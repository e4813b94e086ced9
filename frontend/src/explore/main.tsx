import { buildSchema } from "graphql";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { language, loadLanguage, speak } from "../portal/language";
import "../ui/styles.scss";
import { Explorer } from "./Explorer";
import "./explore.scss";

/** As the server publishes it: introspection may be closed to visitors, the schema is not. */
const readSchema = async () => buildSchema(await (await fetch("/graphql/schema.graphql")).text());

const words = { en: () => import("./locales/en.po"), cy: () => import("./locales/cy.po") };
const [schema] = await Promise.all([readSchema(), loadLanguage(), words[language]().then(speak)]);

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <Explorer schema={schema} />
    </StrictMode>,
  );
