import { usePaneState } from "../paneContext";
import { FaultBar } from "./FaultBar";

/** Stands on a screen as soon as a formula of the add-in's own is faulty. */
export function FormulaCare() {
  const { evaluated } = usePaneState();
  const isFaulty = evaluated !== null && Object.values(evaluated.faults).some((cells) => cells.length > 0);
  return isFaulty ? <FaultBar faults={evaluated.faults} /> : null;
}
