import assert from "node:assert/strict";
import type { CellValue } from "../standin/grid";
import type { User } from "./user";

/** A story is told in steps that build on each other. */
export interface Step {
  title: string;
  act: (user: User) => Promise<void>;
}

/** The steps of the month as the pane's tabs name them. */
export const tabs = ["准备", "检查", "审批", "面谈"] as const;

/** Chooses a step of the month in the pane. */
export const openTab = (user: User, name: (typeof tabs)[number]): Promise<void> =>
  user.pane.getByRole("tab", { name }).click();

/** Waits until the pane shows a step of the month. */
export const isChosen = (user: User, name: (typeof tabs)[number]): Promise<void> =>
  user.pane.getByRole("tab", { name, selected: true }).waitFor();

/** Waits until a cell has this value. */
export const becomes = (user: User, address: string, value: CellValue): Promise<void> =>
  user.until(`${address} becomes ${String(value)}`, async () => (await user.value(address)) === value);

/** A cell has this value now. */
export async function has(user: User, address: string, value: CellValue, why?: string): Promise<void> {
  assert.equal(await user.value(address), value, why ?? address);
}
