import type { CardsFor } from "../../actions/actions";
import { usePane, usePaneState } from "../paneContext";

/** Makes score cards and says how many; null while something else is under way. */
export function useMakeCards(): ((who: CardsFor) => void) | null {
  const { words, numbers, actions, store } = usePane();
  const { today, job } = usePaneState();
  if (job !== null) return null;
  return (who) =>
    void store.run("cards", (progress) => actions.makeCards(who, today, progress), {
      note: ({ made }) => ({ text: words.cards.made(numbers.count(made.length)), isFinal: made.length > 0 }),
    });
}
