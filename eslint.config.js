// What the compiler does not check: promises and unions (typescript-eslint), determinism, layers, size. The layers' whole order and cycles are in
// test/architecture.test.ts; this file only says what an editor should show at once.
import tseslint from "typescript-eslint";

/** Left in no place where output is made: docs/determinism.md. */
const undeterministic = {
  "no-restricted-globals": [
    "error",
    { name: "Date", message: "Output never depends on the time of the run: use CATALOG_AS_OF or a stated date." },
    { name: "Intl", message: "Output never depends on the locale: use src/shared/format.ts." },
    { name: "process", message: "The environment is read at the edges only (src/cli, scripts)." },
    { name: "crypto", message: "Random values make two runs differ." },
    { name: "performance", message: "Output never depends on the time of the run." },
  ],
  "no-restricted-properties": [
    "error",
    { object: "Math", property: "random", message: "Random values make two runs differ." },
    ...["pow", "exp", "log", "log2", "log10", "sin", "cos", "tan", "cbrt", "hypot"].map((property) => ({
      object: "Math",
      property,
      message: "Its last digits are left to the engine: use products in a loop.",
    })),
    ...["toLocaleString", "toLocaleUpperCase", "toLocaleLowerCase", "localeCompare"].map((property) => ({
      property,
      message: "It depends on the locale: use src/shared/compare.ts or src/shared/format.ts.",
    })),
  ],
  "no-restricted-syntax": [
    "error",
    { selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']", message: "Its last digits are left to the engine: use products in a loop." },
    { selector: "CallExpression[arguments.length=0] > MemberExpression.callee[property.name=/^(sort|toSorted)$/]", message: "Say how to order: compareText or byId of src/shared/compare.ts." },
  ],
};

const builtIns = { group: ["node:*"], message: "Node built-ins are for the edges: src/cli, scripts, test." };
const engine = { name: "json-rules-engine", message: "Only src/rules/engine.ts talks to the engine." };

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", "**/*.generated.ts", "examples/**/node_modules/"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Values read from text by regular expression and from the client's JSON are checked at run time although the types promise them.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // Data files state types in full where that reads better.
      "@typescript-eslint/no-unnecessary-type-arguments": "off",
      // Objects of functions, no classes with state: nothing here depends on `this`.
      "@typescript-eslint/unbound-method": "off",
      // Closed words beside `string` are documentation for the reader.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      // What is unknown is shown as it prints; tests of the renderer hold that no object gets there.
      "@typescript-eslint/no-base-to-string": "off",
      // The compiler's view of a narrowing cast differs between versions; a cast that says what is meant does no harm.
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // A command or a stage is asynchronous by its type, whether or not this one waits for anything.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**"],
    rules: { ...undeterministic, "no-restricted-imports": ["error", { paths: [engine], patterns: [builtIns, { group: ["**/cli/**"], message: "Nothing imports the command line." }] }] },
  },
  { files: ["src/rules/engine.ts"], rules: { "no-restricted-imports": ["error", { patterns: [builtIns] }] } },
  // Data, and the text of a generated program.
  {
    files: ["src/catalog/**/*.ts", "src/rules/**/*.ts", "src/tensions/**/*.ts", "src/design/code/quality-python.ts"],
    rules: { "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/render/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [engine],
          patterns: [
            builtIns,
            {
              regex: "^(\\.\\./)+(cli|rules|sizing|cost|decisions|brief|requirements|tensions)/",
              message: "Sections read the finished design, nothing else.",
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts", "examples/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      // Values come from other languages' runtimes and from parsed files; the assertions are their type check.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
);
