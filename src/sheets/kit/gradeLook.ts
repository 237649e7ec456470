/** From the lowest grade to the highest. */
const gradeLooks = [
  { fill: "#FEE2E2", font: "#991B1B" },
  { fill: "#FFEDD5", font: "#9A3412" },
  { fill: "#FEF9C3", font: "#854D0E" },
  { fill: "#ECFCCB", font: "#3F6212" },
  { fill: "#DCFCE7", font: "#166534" },
] as const;

/** Colours of a grade by its place among all grades, the lowest first. */
export function gradeLook(place: number, grades: number): { fill: string; font: string } {
  const step = grades < 2 ? gradeLooks.length - 1 : Math.round((place * (gradeLooks.length - 1)) / (grades - 1));
  return gradeLooks[step] ?? gradeLooks[0];
}
