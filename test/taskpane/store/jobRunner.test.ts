import { failed, ok } from "../../../src/domain/outcome/outcome";
import type { Issue } from "../../../src/domain/issue/issue";
import type { Result } from "../../../src/domain/issue/result";
import { jobRunner } from "../../../src/taskpane/store/jobRunner";
import { observable } from "../../../src/taskpane/store/observable";
import { firstState, type PaneState } from "../../../src/taskpane/store/paneState";
import { troubleLogOf } from "../../../src/taskpane/store/troubleLog";
import { troublesOf } from "../../../src/taskpane/store/troubles";
import { patience } from "../../../src/taskpane/store/waiting";

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function aPane() {
  const pane = observable<PaneState>(firstState("2026-11-22"));
  const troubles = troublesOf(
    pane,
    troubleLogOf(() => ""),
  );
  const refresh = jest.fn(() => Promise.resolve());
  return { pane, refresh, run: jobRunner(pane, troubles, refresh) };
}

/** Work that ends when it is told to. */
function openWork() {
  let end: (result: Result<null>) => void = () => undefined;
  const work = new Promise<Result<null>>((resolve) => (end = resolve));
  return { work: () => work, end: (result: Result<null>) => end(result) };
}

const codes = (pane: { get: () => PaneState }) =>
  pane.get().troubles.flatMap(({ issues }) => issues.map(({ code }) => code));

describe("An action of which Excel says nothing", () => {
  test("can be left after a while; the pane is free, and the message goes when it ends after all", async () => {
    const { pane, refresh, run } = aPane();
    const { work, end } = openWork();
    const asked = run("approval", work);
    expect(pane.get().job?.leave).toBeNull();
    jest.advanceTimersByTime(patience);
    pane.get().job?.leave?.();
    expect(await asked).toBeNull();
    expect(pane.get().job).toBeNull();
    expect(codes(pane)).toEqual(["noAnswer"]);
    expect(await run("goTo", () => Promise.resolve(ok(1)))).toEqual(ok(1));
    end(ok(null));
    await jest.advanceTimersByTimeAsync(0);
    expect(codes(pane)).toEqual([]);
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  test("tells of its failure, however late", async () => {
    const { pane, run } = aPane();
    const { work, end } = openWork();
    const asked = run("approval", work);
    jest.advanceTimersByTime(patience);
    pane.get().job?.leave?.();
    await asked;
    end(failed<Issue>({ code: "noPeriod" }));
    await jest.advanceTimersByTimeAsync(0);
    expect(codes(pane)).toEqual(["noPeriod"]);
  });

  test("is waited for as long as it tells how far it is, and is not spoken of once it was left", async () => {
    const { pane, run } = aPane();
    const { work, end } = openWork();
    let tell: (done: number, total: number) => void = () => undefined;
    const asked = run("cards", (progress) => {
      tell = progress;
      return work();
    });
    jest.advanceTimersByTime(patience - 1);
    tell(1, 3);
    jest.advanceTimersByTime(patience - 1);
    expect(pane.get().job).toMatchObject({ done: 1, total: 3, leave: null });
    jest.advanceTimersByTime(1);
    expect(pane.get().job).toMatchObject({ done: 1, total: 3 });
    pane.get().job?.leave?.();
    await asked;
    tell(2, 3);
    expect(pane.get().job).toBeNull();
    end(ok(null));
  });
});
