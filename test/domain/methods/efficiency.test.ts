import { evaluated, itemOf } from "../../support/period000";

const efficiency = (changes: Record<string, number>) => itemOf(evaluated(changes), "efficiency");
const lost = (changes: Record<string, number>, pool: string) =>
  efficiency(changes).parts.find(({ id }) => id === pool)?.value;

test.each([
  ["acc_complaint", 1, "accuracy", 3],
  ["acc_loss100", 2, "accuracy", 6],
  ["mail_foreign_complaint", 1, "mail", 2],
  ["mail_serious_complaint", 2, "mail", 4],
  ["mail_serious_complaint", 3, "mail", 30],
  ["mail_foreign_complaint", 15, "mail", 30],
  ["mail_foreign_complaint", 16, "mail", 30],
  ["fb_complaint", 2, "feedback", 4],
  ["fb_complaint", 3, "feedback", 40],
  ["fb_serious_unfollowed", 1, "feedback", 40],
])("%s %d times costs the pool %s %d points", (input, times, pool, points) =>
  expect(lost({ [input]: times }, pool)).toBe(points),
);

test.each([
  [100, 98, 0],
  [100, 97, 8],
  [1000, 980, 0],
  [1000, 979, 8],
  [10_000, 9799, 8],
  [2450, 2401, 0],
  [2451, 2401, 8],
  [0, 0, 0],
  [1, 0, 8],
])("of %d mails %d on time cost %d", (mail_total, mail_ontime, points) =>
  expect(lost({ mail_total, mail_ontime }, "mail")).toBe(points),
);

test.each([
  [50, 49, 0],
  [50, 48, 8],
  [0, 0, 0],
])("of %d report lines %d followed up cost %d", (report_total, report_followed, points) =>
  expect(lost({ report_total, report_followed }, "report")).toBe(points),
);

test("both rates missed cost 16", () => expect(efficiency({ mail_ontime: 50, report_followed: 0 }).points).toBe(24));

test("a feedback void empties all 40 but each line still shows its own loss", () => {
  const item = efficiency({ acc_complaint: 1, fb_serious_unfollowed: 1 });
  expect(item.points).toBe(0);
  expect(item.parts.map(({ value }) => value)).toEqual([3, 0, 0, 40]);
});

test("the reason of a capped line says what it would have been, and its rules lose 30 together", () => {
  const { reasons } = efficiency({ mail_ontime: 90, mail_foreign_complaint: 12 });
  expect(reasons.find(({ kind }) => kind === "capped")).toMatchObject({ before: 32, cap: 30, lost: 0 });
  expect(reasons.reduce((sum, reason) => sum + reason.lost, 0)).toBe(30);
});

test("a rate is explained also when it costs nothing", () => {
  const rates = efficiency({ mail_total: 0, mail_ontime: 0 }).reasons;
  expect(rates).toMatchObject([
    { kind: "rate", rate: null, lost: 0 },
    { kind: "rate", rate: 1, lost: 0 },
  ]);
});
