import { judgeBy } from "../../src/domain/engine/evaluate";
import { newState } from "../../src/actions/newState";
import { invented } from "./people";

/** Milliseconds of five runs over so many people, the first one cold. */
function engineRuns(count: number): number[] {
  const state = newState({ schemeId: "000", language: "zh-CN", department: "", month: "2026-10", rows: 1 });
  if (!state.ok) throw new Error("The policy is unknown");
  const people = invented(count, count / 5);
  return Array.from({ length: 5 }, () => {
    const start = performance.now();
    const judge = judgeBy(state.value.scheme);
    const results = people.map((inputs) => judge(inputs));
    const took = performance.now() - start;
    if (!results.every(({ ok }) => ok)) throw new Error("The engine refused somebody");
    return took;
  });
}

process.stdout.write(engineRuns(Number(process.argv[2])).join(" "));
