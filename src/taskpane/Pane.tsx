import { FluentProvider } from "@fluentui/react-components";
import { ErrorCircle48Regular } from "@fluentui/react-icons";
import { useEffect, useMemo } from "react";
import type { Actions } from "../actions/actions";
import type { Language } from "../domain/wording/localText";
import { paneTexts } from "../text/paneTexts";
import { periodName } from "../text/form/periodName";
import { numbers } from "../text/form/numbers";
import { PaneContext, type PaneTools } from "./paneContext";
import { Empty } from "./parts/Empty";
import { Shell } from "./Shell";
import type { Store } from "./store/store";
import { themeFor } from "./theme";
import { dayWords, periodWords } from "./today";
import { useTone } from "./useTone";

interface PaneProps {
  actions: Actions;
  store: Store;
  language: Language;
  schemeId: string;
  /** Excel's own colours are dark; null where Excel does not say. */
  isHostDark: boolean | null;
  /** Why there is no workbook to work on. */
  obstacle?: Obstacle | null;
}

export type Obstacle = "notExcel" | "tooOld";

/** The whole pane over one set of actions. */
export function Pane(props: PaneProps) {
  const { tone, appearance, choose } = useTone(props.isHostDark);
  const tools = usePaneTools(props);
  useEffect(() => {
    document.documentElement.lang = props.language;
    document.documentElement.style.colorScheme = tone === "contrast" ? "light dark" : tone;
  }, [props.language, tone]);
  return (
    <FluentProvider theme={themeFor(tone, props.language)}>
      <PaneContext.Provider value={tools}>
        {props.obstacle ? (
          <Empty icon={<ErrorCircle48Regular />} title={tools.words[props.obstacle]} />
        ) : (
          <Shell appearance={appearance} choose={choose} />
        )}
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function usePaneTools({ actions, store, language, schemeId }: PaneProps): PaneTools {
  return useMemo(() => {
    const words = paneTexts(language);
    const month = (of: string) => periodWords(of, language);
    return {
      actions,
      store,
      language,
      schemeId,
      words,
      numbers: numbers(language),
      local: (text) => text[language],
      day: (iso) => dayWords(iso, language, store.state().today),
      month,
      period: (period) => periodName(period, words.period, month),
      goTo: (cell) => void store.run("goTo", () => actions.goTo(cell), { changesWorkbook: false }),
    };
  }, [actions, store, language, schemeId]);
}
