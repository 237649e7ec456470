/** "2026-11" and the months after it, for "2026-10". */
export const monthsAhead = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, ahead) => {
    const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) + ahead;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
  });
