import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import writesToExcel from "./test/lint/writesToExcel.cjs";

const office = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"].map((name) => ({
  name,
  message: "Only src/excel, src/functions and the entry files speak to Office.",
}));
const outside = ["window", "document", "localStorage", "navigator", "fetch"].map((name) => ({
  name,
  message: "This folder knows no host: take what it needs as an argument.",
}));
const clock = { name: "Date", message: "Dates are arguments; only the outermost layer reads the clock." };

const house = {
  "@typescript-eslint/switch-exhaustiveness-check": "error",
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
  "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
  "no-console": "error",
  "no-restricted-syntax": [
    "error",
    { selector: "ExportDefaultDeclaration", message: "Named exports only." },
    { selector: "TSEnumDeclaration", message: "Use a union of strings." },
    {
      selector: "ExportSpecifier, ExportAllDeclaration",
      message: "Export where it is declared, and import it from there.",
    },
    {
      selector: "ImportDeclaration[source.value='zod'][importKind!='type'] > ImportSpecifier[imported.name='z']",
      message: 'Write `import * as z from "zod"`: the named z brings all of zod into the bundle.',
    },
  ],
};

const sumByHand = {
  selector: "CallExpression[callee.property.name='reduce'] > ArrowFunctionExpression > BinaryExpression[operator='+']",
  message: "sumOf adds up, without the noise of binary fractions.",
};

/** In the file that reckons with days: a Date of a number, and the number of a day, never the present. */
const readsTheClock = [
  "NewExpression[callee.name='Date'][arguments.length!=1]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date'][property.name!='UTC']",
].map((selector) => ({ selector, message: clock.message }));

const size = {
  "max-lines": ["error", { max: 150, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ["error", { max: 10, variant: "modified" }],
  "max-params": ["error", 4],
};

export default tseslint.config(
  { ignores: ["dist", ".build", "coverage"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { ...house, ...size },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A suite is a list of sentences, not a function to be read at once.
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/{domain,sheets,text,schemes}/**"],
    rules: { "no-restricted-globals": ["error", ...office, ...outside, clock] },
  },
  { files: ["src/**"], rules: { "no-restricted-syntax": [...house["no-restricted-syntax"], sumByHand] } },
  // What a tool loads or bundles begins at one file.
  {
    files: ["src/build/index.ts", "test/standin/engine/headless.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["src/domain/time/day.ts"],
    rules: {
      "no-restricted-globals": ["error", ...office, ...outside],
      "no-restricted-syntax": [...house["no-restricted-syntax"], ...readsTheClock],
    },
  },
  { files: ["src/{xlsx,actions,cli}/**"], rules: { "no-restricted-globals": ["error", ...office, ...outside] } },
  { files: ["src/taskpane/**"], rules: { "no-restricted-globals": ["error", ...office] } },
  {
    files: ["src/{taskpane,functions,commands}/{index,functions,commands}.{ts,tsx}"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["src/excel/**", "src/commands/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-empty-load": "error",
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/excel/change/**"],
    plugins: { house: { rules: { writesToExcel } } },
    rules: { "house/writesToExcel": "error" },
  },
  {
    files: ["src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["src/cli/**", "test/bench/**", "test/e2e/run.ts"], rules: { "no-console": "off" } },
);
