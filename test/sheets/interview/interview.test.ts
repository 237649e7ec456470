import fc from "fast-check";
import type { Inputs } from "../../../src/domain/inputs/inputs";
import { type Language, languages } from "../../../src/domain/wording/localText";
import { type InterviewNotes, agreedRows, noNotes } from "../../../src/sheets/interview/interviewNotes";
import type { InterviewRequest } from "../../../src/sheets/interview/interviewRequest";
import { interviewsDue, planInterviews } from "../../../src/sheets/interview/interviewsDue";
import { readInterview } from "../../../src/sheets/interview/readInterview";
import { interviewIndexSheet } from "../../../src/sheets/interview/interviewIndexSheet";
import { readInterviewIndex } from "../../../src/sheets/interview/readInterviewIndex";
import { interviewSheet } from "../../../src/sheets/interview/interviewSheet";
import { periodIn } from "../fixtures";
import { schemeById } from "../../../src/schemes";
import { shipped } from "../../support/shipped";
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

  test("goes on below title and name where one page would be too small to read", () => {
    const long = schemePeriod(shipped("002"), "zh-CN");
    const prints = long.people.map((person) => interviewSheet(request({ evaluated: long, person })).print);
    const several = prints.filter((print) => print?.titleRows === "$1:$2");
    expect(several.length).toBeGreaterThan(0);
    for (const print of several) expect(print && "scale" in print && print.scale >= 70).toBe(true);
    for (const print of prints.filter((one) => !several.includes(one))) expect(print).toMatchObject({ fitHeight: 1 });
  });

  test("leaves what follows from two months of E to the company, on the list that is not for those rated", () => {
    const person = due.find(({ evaluation }) => evaluation?.band?.grade === "E");
    if (!person) throw new Error("nobody has an E");
    expect(asText(interviewSheet(request({ person })))).not.toContain("由负责人决定");
    expect(asText(interviewIndexSheet(evaluated, []))).toMatch(/内部资料[^]*公司可以调岗或辞退，是否处理由负责人决定/);
  });

  test("is nobody's when it only bears such a name", () => {
    expect(readInterview({ name: "面谈_旧", values: [["随便写写"]], formulas: [["随便写写"]] }, "zh-CN")).toBeNull();
  });
});

describe("what would reach the next grade", () => {
  const reached = (change: Inputs, language: Language = "zh-CN"): string => {
    const made = periodIn(language, [["A001", "张甲一", change]]);
    const [person] = made.people;
    if (!person) throw new Error("nobody is there");
    return asText(interviewSheet({ ...request(), evaluated: made, person }));
  };

  test("is said in the policy's own units, nearest first", () => {
    const text = reached({ mail_ontime: 92, late_early: 7, enthusiasm: 2 });
    expect(text).toContain("还差 4 分到 A，有以下任一项即可达到：");
    expect(text).toContain("若邮件及时率提高到 98%（“2 小时内处理的邮件数”再多 6 封，92 → 98），可多得 8 分，达到 A。");
    expect(text).toContain("若“迟到或早退”少 4 次（7 → 3），可多得 4 分，达到 A。");
  });

  test("leads further where several things must come together", () => {
    expect(reached({ unstable_tone: 2, exec_score: 4, late_early: 7, personal_leave: 1 })).toMatch(
      /还差 5 分到 A。\n若“.+”少 2 次（2 → 0），同时“.+”由 4 分提高到 5 分，可多得 5 分，达到 A。/,
    );
  });

  test("is nothing in the highest grade", () => expect(reached({})).toContain("已是最高等级。"));

  test("speaks English", () => {
    expect(reached({ mail_ontime: 92, late_early: 7, enthusiasm: 2 }, "en")).toContain(
      "With Mails on time raised to 98% (6 more of “Mails handled within 2 hours”, 92 → 98): 8 more, which reaches A.",
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
    expect(text).toMatch(/A007 \| 周庚七 \| .*由负责人决定/);
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
