/** What the help explains besides functions and methods, in its order. */
export const howToParts = ["period", "records", "books", "ownPolicy", "changes", "paper", "noAddIn"] as const;
type HowToPart = (typeof howToParts)[number];

/** How the add-in is used; labels of the pane are taken from its own words. */
export interface HowTo {
  heading: string;
  parts: Readonly<Record<HowToPart, { title: string; says: readonly string[] }>>;
}
