import type { OtherUnit } from "../../domain/issue/issue";

/** A number as somebody sees it who typed it: a part of a day as the time that Excel shows. */
export const numberTyped = ({ as, read }: { as: OtherUnit; read: number }): string =>
  as === "clock" ? clock(Math.round(read * secondsOfDay)) : `${read}`;

const secondsOfDay = 86_400;

function clock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return [`${hours}`, twoDigits(minutes), ...(rest === 0 ? [] : [twoDigits(rest)])].join(":");
}

const twoDigits = (number: number): string => `${number}`.padStart(2, "0");
