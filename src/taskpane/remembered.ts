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

const shortcutsKey = "kpi.shortcuts";

/** Single keys do something unless the user turned them off on this machine. */
export const areShortcutsOn = (): boolean => localStorage.getItem(shortcutsKey) !== "off";

export const rememberShortcuts = (isOn: boolean): void => localStorage.setItem(shortcutsKey, isOn ? "on" : "off");
