/** Days since 1970-01-01 of an ISO day such as "2026-02-15"; null when there is no such day. */
export function dayNumber(day: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return null;
  const number = fromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDay(number) === day ? number : null;
}

/** The ISO day so many days after 1970-01-01. */
export function isoDay(number: number): string {
  const { year, month, day } = toCivil(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** 0 is Monday, 6 Sunday. */
export const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** The ISO day so many days later; null when there is no such day to start from. */
export function addDays(day: string, days: number): string | null {
  const number = dayNumber(day);
  return number === null ? null : isoDay(number + days);
}

const pad = (number: number, length: number): string => String(number).padStart(length, "0");

const cycle = 146_097;

/** Years count from March here, so that the leap day is the last of a year; 146097 days are 400 years. */
function fromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * cycle + dayOfEra - 719_468;
}

function toCivil(number: number): { year: number; month: number; day: number } {
  const z = number + 719_468;
  const era = Math.floor(z / cycle);
  const dayOfEra = z - era * cycle;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}
