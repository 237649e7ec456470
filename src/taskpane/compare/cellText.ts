import { settled } from "../../domain/figures/typed";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { dayIn } from "../../sheets/kit/serialDay";

/** What a cell of theirs shows, near enough to be known again: percentages and days as such. */
export function cellText({ view }: ProposedArea, row: number, at: number): string {
  const value = view.value(row, at);
  const format = view.format(row, at);
  if (typeof value !== "number") return view.text(row, at);
  if (format.includes("%")) return `${settled(value * 100)}%`;
  return /y/i.test(format) ? (dayIn(value) ?? String(value)) : String(settled(value));
}
