import { useCallback, useState, useSyncExternalStore } from "react";
import { rememberAppearance, rememberedAppearance, type Appearance } from "./remembered";
import type { Tone } from "./theme";

const prefersDark = "(prefers-color-scheme: dark)";
const forcedColors = "(forced-colors: active)";

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Windows contrast themes first, then the user's choice, then Excel's theme, then the system's. */
export function useTone(isHostDark: boolean | null) {
  const [appearance, setAppearance] = useState(rememberedAppearance);
  const isSystemDark = useMedia(prefersDark);
  const isForced = useMedia(forcedColors);
  const choose = (next: Appearance) => {
    rememberAppearance(next);
    setAppearance(next);
  };
  const automatic: Tone = (isHostDark ?? isSystemDark) ? "dark" : "light";
  const tone: Tone = isForced ? "contrast" : appearance === "automatic" ? automatic : appearance;
  return { tone, appearance, choose };
}
