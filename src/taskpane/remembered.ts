export const appearances = ["automatic", "light", "dark"] as const;
export type Appearance = (typeof appearances)[number];

/** What the user chose, and a way to choose otherwise. */
export interface AppearanceChoice {
  appearance: Appearance;
  choose: (appearance: Appearance) => void;
}

const key = "kpi.appearance";

/** The user's choice on this machine; it holds no data of the workbook. */
export const rememberedAppearance = (): Appearance =>
  appearances.find((appearance) => appearance === localStorage.getItem(key)) ?? "automatic";

export const rememberAppearance = (appearance: Appearance): void => localStorage.setItem(key, appearance);
