import type { RawSheet } from "../kit/raw";
import { dayIn } from "../kit/serialDay";

/** Title, hint and remark stand above the heading. */
const headerRow = 3;

/** One line of 面谈名单 as it stands. */
interface IndexReading {
  number: string;
  name: string;
  sheet: string;
  due: string | null;
  heldOn: string | null;
}

/** Reads 面谈名单 back: which sheet belongs to whom, and when the interview was held. */
export function readInterviewIndex(raw: RawSheet): IndexReading[] {
  const readings: IndexReading[] = [];
  for (const row of raw.values.slice(headerRow + 1)) {
    const text = (column: number): string => String(row[column] ?? "").trim();
    if (text(4) === "") return readings;
    readings.push({
      number: text(0),
      name: text(1),
      sheet: text(4),
      due: dayIn(row[5] ?? ""),
      heldOn: dayIn(row[6] ?? ""),
    });
  }
  return readings;
}
