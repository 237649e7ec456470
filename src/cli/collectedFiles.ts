import path from "node:path";
import { unpaused } from "../domain/outcome/paused";
import { allSchemes } from "../schemes";
import { readPeriod } from "../sheets/readPeriod";
import { splitUp } from "../sheets/splitUp";
import { collect } from "../sheets/travel/collect";
import type { Collection, Sent } from "../sheets/travel/collected";
import { groupsBy } from "../sheets/travel/groups";
import { returnedOf, type ReturnedFile } from "../sheets/travel/returned";
import { readWorkbookFile, tooLargeFile } from "../xlsx/readWorkbookFile";
import { type OpenedFile, sizeOf } from "./openedFile";
import { contentOf, Unusable } from "./unusable";

interface Order {
  names: readonly string[];
  /** Parts by this column should come back, where the workbook does not know what was sent out. */
  by: string | undefined;
  today: string;
}

/** Reads returned files one after the other, and keeps of each only what is compared. */
export function collectedFiles(opened: OpenedFile, order: Order, tell: (what: string) => void): Collection {
  const files = order.names.map((name, nth) => {
    tell(`${nth + 1}/${order.names.length} ${path.basename(name)}`);
    return returnedFile(name, order.today);
  });
  return collect(opened, files, sentBy(opened, order));
}

function returnedFile(name: string, today: string): ReturnedFile {
  const file = path.basename(name);
  const refused = tooLargeFile(sizeOf(name));
  if (refused) return { kind: "refused", file, issues: [refused] };
  const raw = unpaused(readWorkbookFile(contentOf(name), allSchemes));
  return raw.ok
    ? returnedOf(file, raw.value, readPeriod(raw.value, today))
    : { kind: "refused", file, issues: raw.issues };
}

function sentBy(opened: OpenedFile, { by, today }: Order): readonly Sent[] {
  if (by === undefined) return opened.raw.state.awaited ?? [];
  const grouping = groupsBy(opened.raw, by);
  if (grouping === null) throw new Unusable(`no heading "${by}"`);
  return splitUp(opened, grouping, { by, sentOn: today }).parts.map(({ book }) => book.part);
}
