import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { schemeById } from "../../src/schemes";
import { movedAt, moves, placesOfNumbers } from "../support/neighbours";
import { resultOf } from "../support/worked";

interface CaseFile {
  month?: object;
  period?: object;
  cases?: readonly { title: string; inputs: object }[];
}

const folder = join(__dirname, "../cases");
const ids = readdirSync(folder)
  .map((name) => name.replace(".json", ""))
  .filter((id) => schemeById(id) !== undefined);

function casesOf(id: string): readonly (readonly [title: string, inputs: Record<string, unknown>])[] {
  const {
    month = {},
    period = {},
    cases = [],
  } = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as CaseFile;
  return cases.map(({ title, inputs }) => [title, { ...month, ...period, ...inputs }]);
}

const moved = { count: 0 };

test.each(ids)("Nobody under %s is paid differently for what stands behind the last digit of a number", (id) => {
  for (const [title, inputs] of casesOf(id)) {
    const meant = resultOf(id, inputs);
    for (const place of placesOfNumbers(inputs))
      for (const [how, move] of Object.entries(moves)) {
        moved.count += 1;
        const result = resultOf(id, movedAt(inputs, place, move) as Record<string, unknown>);
        if (JSON.stringify(result) !== JSON.stringify(meant))
          expect({ title, place: place.join("."), how, result }).toEqual({
            title,
            place: place.join("."),
            how,
            result: meant,
          });
      }
  }
});

test("Every number of every worked case was moved", () => {
  expect(moved.count).toBeGreaterThan(15_000);
});
