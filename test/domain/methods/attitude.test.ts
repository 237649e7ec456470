import { evaluated, itemOf } from "../../support/period000";

const attitude = (changes: Record<string, number>) => itemOf(evaluated(changes), "attitude");
const part = (changes: Record<string, number>, id: string) =>
  attitude(changes).parts.find((one) => one.id === id)?.value;

test.each([
  [0, 8],
  [3, 8],
  [4, 7],
  [10, 1],
  [11, 0],
  [30, 0],
])("late or early %d times leaves %d of 8", (late_early, left) =>
  expect(part({ late_early }, "attendance")).toBe(left),
);

test.each([
  [1, 5],
  [2, 2],
  [3, 0],
])("%d personal leaves leave %d of 8", (personal_leave, left) =>
  expect(part({ personal_leave }, "attendance")).toBe(left),
);

test("attendance stops at 0 and takes nothing from the other parts", () =>
  expect(attitude({ late_early: 31, personal_leave: 9 }).points).toBe(12));

test.each([
  [{ exec_loss: 1 }, 0],
  [{ exec_repeat: 1 }, 20],
  [{ exec_repeat: 2 }, 0],
  [{ exec_loss: 2, exec_repeat: 5 }, 0],
])("%j leaves attitude with %d", (changes, left) => expect(attitude(changes).points).toBe(left));

test("a void leaves the parts' own lines as they were marked", () =>
  expect(attitude({ exec_loss: 1, exec_score: 6 }).parts.map(({ value }) => value)).toEqual([6, 8, 4]));

test("marks may have decimals and add up without the noise of binary fractions", () =>
  expect(attitude({ exec_score: 7.1, enthusiasm: 3.2 }).points).toBe(18.3));
