import { evaluateCases } from "../../src/cli/evaluateCases";
import cases from "../cases/000.json";

interface Worked {
  id: string;
  title: string;
  inputs: Record<string, unknown>;
  expected: Record<string, unknown>;
}

const worked: readonly Worked[] = cases.cases;

/** A case states only what differs from the month of full marks. */
const inFull = ({ expected }: Worked): unknown =>
  "error" in expected
    ? expected
    : {
        ...expected,
        items: { ...cases.expected.items, ...(expected["items"] as object) },
        sub: { ...cases.expected.sub, ...(expected["sub"] as object) },
      };

test.each(worked.map((one) => [one.id, one.title, one] as const))("%s: %s", (id, _title, one) => {
  const inputs = { ...cases.month, ...one.inputs };
  expect(evaluateCases([{ id, scheme: "000", inputs }])).toEqual([{ id, result: inFull(one) }]);
});

test("all twenty-six worked cases of the source are here", () => expect(worked).toHaveLength(26));
