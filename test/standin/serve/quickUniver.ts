import type { Plugin } from "esbuild";
import { readFileSync } from "node:fs";

type Rewriting = readonly [from: RegExp, to: string];

/** A helper that every field of every object goes through, in place of an assignment. */
const fields: Rewriting = [/_defineProperty\(this, "([A-Za-z_$][\w$]*)",/g, "(this.$1 ="];

/** What kind a value is, asked of everything that is copied; for texts and numbers it need not be put together. */
const kinds: Rewriting = [
  /static getValueType\(value\) \{/,
  `$&
    if (typeof value === "string") return "[object String]";
    if (typeof value === "number") return "[object Number]";`,
];

/** Whether a text is a date, a time or a number with a format is remembered for those that are; most texts are none. */
const noNumbers: readonly Rewriting[] = [
  [
    /function stringIsNumberPattern\(input\) \{/,
    "const knownNoNumbers = new Set();\n$&\n\tif (knownNoNumbers.has(input)) return { isNumberPattern: false };",
  ],
  [
    /(return setNumberPatternCache\(_input, parseData\.v, parseData\.z\);\s*)(?=return \{ isNumberPattern: false \};)/,
    "$1knownNoNumbers.add(input);\n",
  ],
];

/** Of the branches of an IF the one that is not asked for; 0 where both are, and -1 where it is no IF. The condition is worked out. */
const unaskedBranch = `function unaskedBranch(interpreter, node, x, y) {
  const children = node.getChildren();
  if (node.nodeType !== 4 || children.length !== 3 || node.getToken().toUpperCase() !== "IF") return -1;
  interpreter._execute(children[0], x, y);
  const asked = children[0].getValue();
  if (asked == null || asked.isReferenceObject() || (!asked.isBoolean() && !asked.isNumber())) return 0;
  const unasked = asked.getValue() ? 2 : 1;
  children[unasked].setValue(NullValueObject.create());
  return unasked;
}
`;

/** IF works out both of its branches, and most rows of a new workbook are blank; Excel works out only what is asked for. */
const onlyWhatIsAsked: readonly Rewriting[] = [
  [/Interpreter = __decorate\(\[/, `${unaskedBranch}$&`],
  [
    /(_execute\(node, refOffsetX = 0, refOffsetY = 0\) \{[^}]{1,250}?)(for \(let i = 0; i < childrenCount; i\+\+\) \{)/,
    "$1const unasked = unaskedBranch(this, node, refOffsetX, refOffsetY);\n$2\nif (unasked !== -1 && (i === 0 || i === unasked)) continue;",
  ],
];

/** The conditions of SUMPRODUCT are multiplied by the thousand, each truth made a number first. */
const products: readonly Rewriting[] = [
  [
    /var ArrayValueObject = class/,
    `const plainNumber = (value) =>
  value.isBoolean() || value.isNumber() ? Number(value.getValue()) : NaN;
function product(one, other) {
  const whole = plainNumber(one) * plainNumber(other);
  return Number.isSafeInteger(whole) ? NumberValueObject.create(whole) : one.multiply(other);
}
$&`,
  ],
  [/currentValue\.multiply\(opValue\)/, "product(currentValue, opValue)"],
  [/(case 2:\s*result\[r\]\[column\] = )currentValue\.multiply\(valueObject\)/, "$1product(currentValue, valueObject)"],
];

/** While names or tables are new, a formula that reads them is parsed again for each cell; once for all cells is enough. */
const parsedOnce: readonly Rewriting[] = [
  [
    /function generateAstNode\(unitId, formulaString, lexer, astTreeBuilder, currentConfigService\) \{/,
    `const parsedNow = new WeakMap();
function parsedBy(config) {
  const calculation = config.getDirtySuperTableMap();
  if (!parsedNow.has(calculation)) parsedNow.set(calculation, new Map());
  return parsedNow.get(calculation);
}
$&`,
  ],
  [
    /(const lexerNode = lexer\.treeBuilder\(formulaString\);\s*)(?=if \(ERROR_TYPE_SET\.has\(lexerNode\)\) return ErrorNode\.create\(lexerNode\);\s*astNode = astTreeBuilder)/,
    "const parsed = parsedBy(currentConfigService);\nif (noCache && parsed.has(formulaString)) return parsed.get(formulaString);\n$1",
  ],
  [/(if \(!noCache\) FORMULA_AST_CACHE\.set\([^;]*\));/, "$1;\nelse parsed.set(formulaString, astNode);"],
];

/** What was parsed is kept by a hash of the formula, worked out character by character at each look; the formula itself is as good a key. */
const keptByText: Rewriting = [/return hashAlgorithm\(formulaString\)\.toString\(\);/, "return formulaString;"];

/** By the package whose file is rewritten. */
const slow: Readonly<Record<string, readonly Rewriting[]>> = {
  core: [kinds],
  "engine-formula": [...noNumbers, ...onlyWhatIsAsked, ...products, ...parsedOnce, keptByText],
};

const univer = /@univerjs[/\\]([a-z-]+)[/\\]lib[/\\]es[/\\]index\.js$/;

/** Rewrites the slowest habits of Univer while it is bundled; what it calculates stays the same. */
export const quickUniver: Plugin = {
  name: "quick-univer",
  setup(bundler) {
    bundler.onLoad({ filter: univer }, ({ path }) => {
      const text = readFileSync(path, "utf8").replace(...fields);
      const rewritings = slow[univer.exec(path)?.[1] ?? ""] ?? [];
      return { contents: rewritings.reduce(rewritten, text), loader: "js" };
    });
  },
};

/** Another version of Univer may be written otherwise; then somebody has to look. */
function rewritten(text: string, [from, to]: Rewriting): string {
  if (!from.test(text)) throw new Error(`Univer has no place like ${String(from)}`);
  return text.replace(from, to);
}
