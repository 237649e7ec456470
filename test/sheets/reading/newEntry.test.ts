import type { NewEntry } from "../../../src/sheets/reading/newEntry";
import { entryCells, entryIssues, nextEntryRow } from "../../../src/sheets/reading/newEntry";
import { ledgerRules } from "../../../src/sheets/ledger/entryRule";
import { serialOf } from "../../../src/sheets/kit/serialDay";
import { aPeriod } from "../../support/aPeriod";
import { read, today } from "../../support/mistakes";

const month = aPeriod();
const [rule] = ledgerRules(month.raw.state.scheme, "zh-CN");
const right: NewEntry = {
  date: "2026-10-08",
  number: "K102",
  rule: rule?.name ?? "",
  times: "2",
  evidence: "录音 1024",
  recorder: "",
};

test.each<[title: string, change: Partial<NewEntry>, asked: Partial<Record<keyof NewEntry, string>>]>([
  ["is right", {}, {}],
  ["names the person as somebody types it", { number: "ｋ102" }, {}],
  ["is of nobody", { number: "" }, { number: "ledgerUnknownPerson" }],
  ["is of a stranger", { number: "K999" }, { number: "ledgerUnknownPerson" }],
  ["has no day", { date: "" }, { date: "ledgerDateUnreadable" }],
  ["is of another month", { date: "2026-09-30" }, { date: "ledgerOutsidePeriod" }],
  ["is about nothing the policy counts", { rule: "态度一般" }, { rule: "ledgerUnknownRule" }],
  ["happened no times", { times: "0" }, { times: "ledgerTimesUnreadable" }],
  ["does not say how often", { times: "" }, { times: "ledgerTimesUnreadable" }],
  ["has no evidence", { evidence: " " }, { evidence: "ledgerWithoutEvidence" }],
])("an entry that %s is asked about by its field", (_title, change, asked) => {
  const issues = entryIssues({ ...right, ...change }, read(month), today);
  expect(Object.fromEntries(Object.entries(issues).map(([field, { code }]) => [field, code]))).toEqual(asked);
});

test("an entry of a day to come is asked about", () => {
  const issues = entryIssues({ ...right, date: "2026-10-20" }, read(month), "2026-10-19");
  expect(issues.date?.code).toBe("ledgerInFuture");
});

test("an entry goes below the last one that somebody typed, and is read as it was meant", () => {
  const filled = aPeriod();
  filled.log({});
  filled.log({});
  const row = nextEntryRow(filled.raw);
  expect(row).toBe(filled.raw.ledgerTable.row + 3);
  for (const { address, value } of entryCells(filled.raw, right, row))
    filled.type({ sheet: filled.raw.ledger.name, address }, value);
  expect(read(filled).ledger[2]).toMatchObject({ date: "2026-10-08", number: "K102", rule: rule?.name, times: 2 });
  expect(entryCells(filled.raw, right, row)[0]?.value).toBe(serialOf("2026-10-08"));
});
