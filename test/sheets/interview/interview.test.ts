import fc from "fast-check";
import { evaluate } from "../../../src/domain/engine/evaluate";
import type { Inputs } from "../../../src/domain/inputs/inputs";
import { languages } from "../../../src/domain/wording/localText";
import { type InterviewNotes, agreedRows, noNotes } from "../../../src/sheets/interview/interviewNotes";
import type { InterviewRequest } from "../../../src/sheets/interview/interviewRequest";
import { interviewsDue, planInterviews } from "../../../src/sheets/interview/interviewsDue";
import { inputsToNextGrade } from "../../../src/sheets/interview/inputsToNextGrade";
import { readInterview } from "../../../src/sheets/interview/readInterview";
import { interviewIndexSheet } from "../../../src/sheets/interview/interviewIndexSheet";
import { readInterviewIndex } from "../../../src/sheets/interview/readInterviewIndex";
import { interviewSheet } from "../../../src/sheets/interview/interviewSheet";
import { flawless, periodIn, scheme000 } from "../fixtures";
import { schemeById } from "../../../src/schemes";
import { asText, rawOf, typedOver } from "../rawOf";
import { schemePeriod } from "../schemePeriod";

const evaluated = periodIn("zh-CN");
const due = interviewsDue(evaluated.people);
const request = (change: Partial<InterviewRequest> = {}): InterviewRequest => {
  const [person] = due;
  if (!person) throw new Error("nobody is due");
  return {
    evaluated,
    person,
    sheet: "面谈_赵丁四",
    due: { day: "2026-11-26", unknownYear: null },
    notes: noNotes,
    ...change,
  };
};

const written = fc.string({ unit: "grapheme", maxLength: 80 }).map((text) => text.trim());
const day = fc.constantFrom(null, "2026-11-20", "2026-12-31");
const notes: fc.Arbitrary<InterviewNotes> = fc.record({
  heldOn: day,
  interviewer: written,
  strengths: written,
  causes: written,
  measures: fc.array(
    fc.record({ what: fc.constantFrom("练习开场白", "员工本人意见"), by: written, helper: written, outcome: written }),
    { maxLength: agreedRows },
  ),
  words: written,
  employee: written,
  employeeOn: day,
  supervisor: written,
  supervisorOn: day,
});

describe("who is interviewed", () => {
  test("everyone graded below C and nobody else", () => {
    expect(due.map(({ name, evaluation }) => [name, evaluation?.band?.grade])).toEqual([
      ["赵丁四", "D"],
      ["钱戊五", "E"],
      ["周庚七", "E"],
    ]);
  });

  test("two people of one name get two sheets, and a sheet that is there stays theirs", () => {
    const [first, second] = due.map((person) => ({ ...person, name: "张甲一" }));
    if (!first || !second) throw new Error("two are due");
    const names = { interviewPrefix: "面谈_" };
    const made = planInterviews([first, second], [], names, []);
    expect(made.map(({ sheet }) => sheet)).toEqual(["面谈_张甲一", "面谈_张甲一2"]);
    const existing = [{ sheet: "面谈_张甲一2", number: second.number, name: "张甲一", notes: noNotes }];
    const again = planInterviews([second], existing, names, ["面谈_张甲一2"]);
    expect(again).toEqual([{ person: second, sheet: "面谈_张甲一2", existing: existing[0] }]);
  });
});

describe("an interview sheet", () => {
  test.each(languages)("gives back in %s whatever was written on it", (language) => {
    const made = periodIn(language);
    const [person] = interviewsDue(made.people);
    if (!person) throw new Error("nobody is due");
    fc.assert(
      fc.property(notes, (one) => {
        const raw = rawOf(interviewSheet({ ...request(), evaluated: made, person, notes: one }));
        expect(readInterview(raw, language)).toEqual({
          sheet: "面谈_赵丁四",
          number: person.number,
          name: person.name,
          notes: one,
        });
      }),
      { numRuns: 25 },
    );
  });

  test("says why points were lost and shows the evidence of the ledger", () => {
    const text = asText(interviewSheet(request()));
    expect(text).toContain("因态度恶劣被客户投诉");
    expect(text).toContain("投诉单 1008-3");
  });

  test("is one portrait page", () => {
    expect(interviewSheet(request()).print).toMatchObject({ orientation: "portrait", fitWidth: 1, fitHeight: 1 });
  });

  test("leaves what follows from two months of E to the company, on the list that is not for those rated", () => {
    const person = due.find(({ evaluation }) => evaluation?.band?.grade === "E");
    if (!person) throw new Error("nobody has an E");
    expect(asText(interviewSheet(request({ person })))).not.toContain("由人决定");
    expect(asText(interviewIndexSheet(evaluated, []))).toMatch(/内部资料[^]*公司可以调岗或辞退，是否处理由人决定/);
  });

  test("is nobody's when it only bears such a name", () => {
    expect(readInterview({ name: "面谈_旧", values: [["随便写写"]], formulas: [["随便写写"]] }, "zh-CN")).toBeNull();
  });
});

describe("what would reach the next grade", () => {
  const reach = (change: Inputs) => {
    const inputs = { ...flawless, ...change };
    const result = evaluate(scheme000, inputs);
    if (!result.ok) throw new Error("not scored");
    return inputsToNextGrade(scheme000, inputs, result.value);
  };

  test.each<[string, Inputs, ReturnType<typeof reach>]>([
    ["nothing, at the top", {}, null],
    [
      "the smallest thing that does alone",
      { attitude_complaint: 1, late_early: 4 },
      [{ input: "late_early", gain: 1 }],
    ],
    ["the void alone", { fb_complaint: 3 }, [{ input: "fb_complaint", gain: 40 }]],
    [
      "the dearest things together",
      { rude_tone: 1, personal_leave: 1, acc_loss100: 1, late_early: 7 },
      [{ input: "rude_tone", gain: 5 }],
    ],
  ])("is %s", (_, change, gains) => {
    expect(reach(change)).toEqual(gains);
  });

  test("is enough to get there, whatever happened", () => {
    const counts = fc.record({
      rude_tone: fc.nat(4),
      acc_complaint: fc.nat(4),
      late_early: fc.nat(9),
      mail_ontime: fc.integer({ min: 90, max: 100 }),
      enthusiasm: fc.nat(4),
      fb_complaint: fc.nat(3),
    });
    fc.assert(
      fc.property(counts, (change) => {
        const inputs: Inputs = { ...flawless, ...change };
        const now = evaluate(scheme000, inputs);
        const gains = now.ok ? inputsToNextGrade(scheme000, inputs, now.value) : null;
        if (!now.ok || gains === null) return;
        const better = evaluate(scheme000, {
          ...inputs,
          ...Object.fromEntries(gains.map(({ input }) => [input, flawless[input] ?? null])),
        });
        expect(better.ok && better.value.total).toBeGreaterThanOrEqual(
          (now.value.total ?? Infinity) + (now.value.next?.missing ?? 0),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("the list of interviews", () => {
  const entries = due.map((person, index) => ({
    person,
    sheet: `面谈_${index}`,
    due: { day: "2026-11-26", unknownYear: null },
  }));

  test("points at the day on each interview sheet and reads back who was talked to", () => {
    const raw = rawOf(interviewIndexSheet(evaluated, entries));
    const held = typedOver(raw, [[4, 6, 46_350]]);
    expect(readInterviewIndex(held)).toEqual(
      due.map(({ number, name }, index) => ({
        number,
        name,
        sheet: `面谈_${index}`,
        due: "2026-11-26",
        heldOn: index === 0 ? "2026-11-24" : null,
      })),
    );
    expect(raw.formulas[4]?.[6]).toBe(`=IF('面谈_0'!$D$4="","",'面谈_0'!$D$4)`);
  });

  test("lists refusals and grades of E for people to decide", () => {
    const text = asText(interviewIndexSheet(evaluated, entries));
    expect(text).toMatch(/A005 \| 钱戊五 \| .*拒不执行/);
    expect(text).toMatch(/A007 \| 周庚七 \| .*由人决定/);
  });

  test("says so when nobody is due", () => {
    const quiet = periodIn("zh-CN", [["A001", "张甲一", {}]]);
    expect(readInterviewIndex(rawOf(interviewIndexSheet(quiet, [])))).toEqual([]);
    expect(asText(interviewIndexSheet(quiet, []))).toContain("本月没有须面谈的人员");
  });
});

describe("under other policies", () => {
  const monthOf = (id: string) => {
    const scheme = schemeById(id);
    if (!scheme) throw new Error(`No policy ${id}`);
    return schemePeriod(scheme, "zh-CN");
  };

  test.each(["001", "002"])("%s: everybody who has a result is interviewed, and the list says so", (id) => {
    const { scheme, people, ...rest } = monthOf(id);
    const scored = people.filter(({ evaluation }) => evaluation !== null);
    expect(scored.length).toBeLessThan(people.length);
    expect(interviewsDue(people)).toEqual(scored);
    expect(asText(interviewIndexSheet({ ...rest, scheme, people }, []))).toContain("与每一位被考核人");
  });

  test.each(["003B", "003C", "004PAY"])("%s: nobody is, as the policy asks for none", (id) => {
    const { people } = monthOf(id);
    expect(people.some(({ evaluation }) => evaluation !== null)).toBe(true);
    expect(interviewsDue(people)).toEqual([]);
  });
});
