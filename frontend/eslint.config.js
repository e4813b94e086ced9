import jsxA11y from "eslint-plugin-jsx-a11y";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const refuse = (message, ...group) => ({ group, message });

// Who may import whom. `ui` knows nothing of ours; `portal` is what every room needs to speak with the server
// (documents, session, words); a room knows `ui`, `portal` and itself; `app` puts the rooms together.
const uiAlone = refuse("ui imports nothing of ours.", "../!(locales)/**");
const noRoom = refuse("portal imports ui and gql only.", "../!(ui|gql|locales)/**");
const ownRoomOnly = refuse("A room imports ui, portal, gql and its own files.", "../!(ui|portal|gql)/**");

const imports = (files, ...patterns) => ({ files, rules: { "no-restricted-imports": ["error", { patterns }] } });

export default defineConfig(
  globalIgnores(["dist", "src/gql"]),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, jsxA11y.flatConfigs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/only-throw-error": ["error", { allow: ["Response"] }],
      // A table whose rows become cards on a phone keeps its meaning only where its roles are written out.
      "jsx-a11y/no-redundant-roles": ["error", { table: ["table"], thead: ["rowgroup"], tbody: ["rowgroup"] }],
      "jsx-a11y/no-interactive-element-to-noninteractive-role": ["error", { td: ["cell"] }],
    },
  },
  imports(["src/ui/**"], uiAlone),
  imports(["src/portal/**"], noRoom),
  imports(["src/!(ui|portal|app|gql|locales)/**"], ownRoomOnly),
);
