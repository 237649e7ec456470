import { colourRuleFaults, listEntries, validationFaults } from "./ruleFaults";

test("a list is cut at every comma and loses the blanks around its entries", () =>
  expect(listEntries("A, B（甲,乙）")).toEqual(["A", "B（甲", "乙）"]));

test.each([
  ["list", { source: "A,B" }, []],
  ["list", { source: "A,,B" }, ["an empty entry in the list"]],
  ["list", { source: `${"x".repeat(254)},y` }, ["a list of 256 characters"]],
  ["list", { source: `=${"$A$1:".repeat(60)}$A$1` }, []],
  ["wholeNumber", { formula1: 0, formula2: 31 }, []],
  ["decimal", { formula1: 2, formula2: 1.5 }, ["from 2 to 1.5"]],
  ["decimal", { formula1: "=A1", formula2: 1 }, []],
  ["custom", { formula: "=SUM(tblScore[总分])>1" }, ["formula holds a structured reference"]],
])("a rule of validation, %s %o: %o", (kind, rule, faults) => expect(validationFaults(kind, rule)).toEqual(faults));

test.each([
  ["=$A1>1", []],
  ['=$A1="KPI.GRADE("', []],
  ["=[@总分]>1", ["a structured reference"]],
  ['=KPI.GRADE($A1)="A"', ["a function of an add-in"]],
])("a colour rule %s: %o", (formula, faults) => expect(colourRuleFaults(formula)).toEqual(faults));
