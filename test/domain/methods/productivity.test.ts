import { evaluated, itemOf } from "../../support/period000";

const productivity = (changes: Record<string, number>) => itemOf(evaluated(changes), "productivity");

test.each([
  ["900 calls of an average of 1000 reach A exactly", 900, "A", 20],
  ["899 calls are B", 899, "B", 15],
  ["800 calls are B exactly", 800, "B", 15],
  ["799 calls are C", 799, "C", 10],
  ["no calls at all are C", 0, "C", 10],
  ["twice the average is A", 2000, "A", 20],
])("%s", (_title, personal_calls, tier, points) =>
  expect(productivity({ personal_calls })).toMatchObject({ tier, points }),
);

test("own days count for the person, so leave alone changes no tier", () => {
  expect(productivity({ personal_calls: 450, personal_workdays: 9 })).toMatchObject({ tier: "A" });
});

test("half days count: 832 calls in 18.5 days are 44.97 a day, below 90% of 50", () => {
  expect(productivity({ personal_calls: 832, personal_workdays: 18.5 })).toMatchObject({ tier: "B" });
  expect(productivity({ personal_calls: 833, personal_workdays: 18.5 })).toMatchObject({ tier: "A" });
});

test.each([
  [7, 3, 21],
  [11, 7, 23],
  [13, 31, 22],
])(
  "with %d people and an average of %d0 calls in %d days, nine tenths of the average are A",
  (headcount, each, workdays) => {
    const total_calls = headcount * each * 10;
    const changes = { headcount, workdays, total_calls, personal_workdays: workdays, personal_calls: each * 9 };
    expect(productivity(changes)).toMatchObject({ tier: "A", points: 20 });
  },
);

test("the reason names both averages, the ratio and the next tier", () => {
  expect(productivity({ personal_calls: 899 }).reasons).toEqual([
    {
      kind: "tier",
      label: "B",
      own: 44.95,
      team: 50,
      ratio: 0.899,
      from: 0.8,
      next: { label: "A", from: 0.9, points: 20 },
      points: 15,
      lost: 5,
    },
  ]);
});
