/** What the guide for HR and IT explains, in its order. */
export const itGuideParts = [
  "need",
  "central",
  "sideload",
  "versions",
  "without",
  "wps",
  "outAndBack",
  "updates",
  "privacy",
  "gone",
] as const;
type ItGuidePart = (typeof itGuideParts)[number];

/** The guide for whoever brings the add-in to others, and the checklist for WPS. */
export interface ItGuide {
  title: string;
  lead: string;
  parts: Readonly<Record<ItGuidePart, { title: string; says: readonly string[] }>>;
  wps: {
    title: string;
    lead: string;
    steps: readonly string[];
    typed: string;
    shown: string;
    person: (nth: string) => string;
    column: string;
    value: string;
    after: readonly string[];
  };
}
