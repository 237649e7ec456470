import fc from "fast-check";
import { languages } from "../../../src/domain/wording/localText";
import { schemeById } from "../../../src/schemes";
import type { CardNotes } from "../../../src/sheets/card/cardNotes";
import { cardSheet } from "../../../src/sheets/card/cardSheet";
import { planCards } from "../../../src/sheets/card/planCards";
import { readCards } from "../../../src/sheets/card/readCard";
import { asText, rawOf } from "../rawOf";
import { cardsOf, schemePeriod } from "../schemePeriod";

const scheme = (id: string) => {
  const found = schemeById(id);
  if (!found) throw new Error(`No policy ${id}`);
  return found;
};
const cards = (id: string, language: (typeof languages)[number] = "zh-CN") =>
  cardsOf(schemePeriod(scheme(id), language));

const written = fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => text.trim());
const day = fc.constantFrom(null, "2026-11-20", "2026-12-31");
const notes: fc.Arbitrary<CardNotes> = fc.record({
  comment: written,
  opinion: written,
  rated: written,
  ratedOn: day,
  scorer: written,
  scoredOn: day,
  reviewer: written,
  reviewedOn: day,
});

describe("a score card", () => {
  test.each(languages)("gives back in %s whatever was written on it", (language) => {
    for (const id of ["000", "003A", "004PAY"]) {
      const [request] = cards(id, language);
      if (!request) throw new Error("nobody has a result");
      fc.assert(
        fc.property(notes, (one) => {
          const { sheet, person } = request;
          const read = readCards(rawOf(cardSheet({ ...request, notes: one })), language);
          expect(read).toEqual([{ sheet, number: person.number, name: person.name, notes: one }]);
        }),
        { numRuns: 10 },
      );
    }
  });

  test("is nobody's when it only bears such a name", () => {
    for (const values of [[["随便写写"]], [["标题"], [""], ["姓名", "样例甲", "工号", "K101"]]])
      expect(readCards({ name: "考核表_旧", values, formulas: values }, "zh-CN")).toEqual([]);
  });

  test.each(["003B", "003E", "003F"])("of manager form %s is one A4 page for everybody", (id) => {
    const plans = cards(id).map(cardSheet);
    expect(plans.length).toBeGreaterThan(0);
    for (const { print } of plans) expect(print).toMatchObject({ orientation: "portrait", fitWidth: 1, fitHeight: 1 });
  });

  test("tells points, reasons, total, grade and pay as the engine gives them", () => {
    const [request] = cards("003B");
    if (!request) throw new Error("nobody has a result");
    const { evaluation } = request;
    const text = asText(cardSheet(request));
    expect(text).toContain(`总分 | ${String(evaluation.total)}`);
    expect(text).toContain(`等级 | ${evaluation.band?.grade ?? "none"}`);
    expect(text).toContain(`应发金额(元) | ${String(evaluation.payout)}`);
    for (const { name } of request.evaluated.scheme.items) expect(text).toContain(name["zh-CN"]);
  });

  test("puts what the grade stands for in the policy's words beside it, on a form that stays one page (R002-51)", () => {
    const people = cards("002");
    expect(people.length).toBeGreaterThan(0);
    for (const request of people) {
      const { norms } = scheme("002");
      const plan = cardSheet(request);
      const words = norms.find(({ grade }) => grade === request.evaluation.band?.grade)?.lines[0]?.["zh-CN"];
      expect(asText(plan)).toContain(words?.replace("。", "") ?? "no words for this grade");
      expect(plan.print).toMatchObject({ fitHeight: 1 });
    }
  });

  test("has a column for every rater where most items are rated", () => {
    const [request] = cards("003A");
    if (!request) throw new Error("nobody has a result");
    expect(asText(cardSheet(request))).toMatch(/项目 \| 满分 \| 自评 \| 上司评 \| 裁决小组 \| /);
  });

  test("leaves open only opinions, signatures and their days", () => {
    const [request] = cards("000");
    if (!request) throw new Error("nobody has a result");
    const open = cardSheet(request).styles.filter(({ style }) => style.startsWith("input"));
    expect(new Set(open.map(({ style }) => style))).toEqual(
      new Set(["inputNoteOnPaper", "inputTextOnPaper", "inputDateOnPaper"]),
    );
  });

  test("is made for nobody without a result, and stays on the sheet it is on", () => {
    const { people } = schemePeriod(scheme("000"), "zh-CN");
    const [request] = cards("000");
    if (!request) throw new Error("nobody has a result");
    expect(people.some(({ evaluation }) => evaluation === null)).toBe(true);
    const known = readCards(rawOf(cardSheet({ ...request, sheet: "旧名" })), "zh-CN");
    const planned = planCards(people, known, "考核表_", ["考核表_样例乙"]);
    expect(planned.map(({ sheet }) => sheet).slice(0, 2)).toEqual(["旧名", "考核表_样例乙2"]);
    expect(planned).toHaveLength(people.filter(({ evaluation }) => evaluation !== null).length);
  });
});
