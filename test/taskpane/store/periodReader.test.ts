import type { Actions } from "../../../src/actions/actions";
import type { Issue } from "../../../src/domain/issue/issue";
import { failed, ok } from "../../../src/domain/outcome/outcome";
import type { Edit } from "../../../src/sheets/reading/edit";
import { openStore } from "../../../src/taskpane/store/store";
import { fakeActions, followed } from "../fakeActions";
import { october } from "../periods";

const cell = (address: string, isOwn = false): Edit => ({ kind: "cells", sheet: "1", address, isOwn });

/** A started pane, and how it has read since: "all" or the edits it looked at. */
async function openPane(replaced: Partial<Actions> = {}) {
  const reads: ("all" | string[])[] = [];
  let tell: (edit: Edit) => void = () => undefined;
  const fake = fakeActions(october(), replaced);
  const store = openStore(
    {
      ...fake,
      readOpenPeriod: (today) => (reads.push("all"), fake.readOpenPeriod(today)),
      readEdits: (before, edits, today) => {
        reads.push(edits.map((edit) => (edit.kind === "cells" ? edit.address : edit.kind)));
        return fake.readEdits(before, edits, today);
      },
      watch: ({ edited }) => {
        tell = edited ?? tell;
        return Promise.resolve(ok(() => Promise.resolve()));
      },
    },
    () => "2026-11-12",
    () => "2026-11-12T08:30:00Z",
  );
  await store.start();
  reads.length = 0;
  return { store, reads, tell: (edit: Edit) => tell(edit) };
}

const wait = (time: number) => jest.advanceTimersByTimeAsync(time);

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe("The pane reads after edits", () => {
  test("what was edited, once the user pauses", async () => {
    const { reads, tell } = await openPane();
    tell(cell("B7"));
    await wait(40);
    tell(cell("B8"));
    await wait(40);
    expect(reads).toEqual([]);
    await wait(40);
    expect(reads).toEqual([["B7", "B8"]]);
  });

  test("and what the last action did is past with the user's next edit, not with its own", async () => {
    const { store, tell } = await openPane();
    store.tell({ text: "已修正", isFinal: false });
    tell(cell("B7", true));
    await wait(100);
    expect(store.state().note?.text).toBe("已修正");
    tell(cell("B7"));
    expect(store.state().note).toBeNull();
  });

  test("everything once more when the user rests, as not every Excel tells every edit", async () => {
    const { reads, tell } = await openPane();
    tell(cell("B7"));
    await wait(30_000);
    tell(cell("B8"));
    await wait(59_000);
    expect(reads).toEqual([["B7"], ["B8"]]);
    await wait(10_000_000);
    expect(reads).toEqual([["B7"], ["B8"], "all"]);
  });

  test("an edit that is told while a read is under way in a read of its own", async () => {
    let answer: () => void = () => undefined;
    const slow = () =>
      new Promise<ReturnType<typeof ok<ReturnType<typeof followed>>>>((resolve) => {
        answer = () => resolve(ok(followed(october())));
      });
    const { reads, tell } = await openPane({ readEdits: slow });
    tell(cell("B7"));
    await wait(100);
    tell(cell("B8"));
    await wait(100);
    expect(reads).toEqual([["B7"]]);
    answer();
    await wait(0);
    expect(reads).toEqual([["B7"], ["B8"]]);
  });

  test("everything after a read that failed", async () => {
    const busy = failed<Issue>({ code: "excelRefused", excelCode: "InvalidOperation", reason: "", place: "" });
    const { reads, tell, store } = await openPane({ readEdits: () => Promise.resolve(busy) });
    tell(cell("B7"));
    await wait(100);
    expect(store.state().isPeriodDoubtful).toBe(true);
    tell(cell("B8"));
    await wait(100);
    expect(reads).toEqual([["B7"], "all"]);
    expect(store.state().isPeriodDoubtful).toBe(false);
  });

  test("everything when it is asked to, edits told before included", async () => {
    const { reads, tell, store } = await openPane();
    tell(cell("B7"));
    await store.refresh();
    await wait(100);
    expect(reads).toEqual(["all"]);
  });
});

describe("While the pane changes the workbook", () => {
  test("its own edits are no news: everything is read when it ends", async () => {
    const { reads, tell, store } = await openPane();
    await store.run("fix", () => {
      tell(cell("B7", true));
      tell({ kind: "structure" });
      return Promise.resolve(ok(null));
    });
    await wait(100);
    expect(reads).toEqual(["all"]);
  });

  test("an edit of a user that comes too late for that read is read after it", async () => {
    let last: () => void = () => undefined;
    const { reads, store, tell } = await openPane({
      readOpenPeriod: () => {
        last();
        return Promise.resolve(ok(followed(october())));
      },
    });
    last = () => tell(cell("C9"));
    await store.run("fix", () => Promise.resolve(ok(null)));
    await wait(200);
    expect(reads).toEqual(["all", ["C9"]]);
  });
});
