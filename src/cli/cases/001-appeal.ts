import { complaintProcess } from "../../domain/appeal/complaintProcess";
import { courseOf } from "../../domain/appeal/process";
import { refuseCase, type CaseReader } from "./caseReader";
import { asList, onlyFields } from "./fields";

/** How far an appeal has come after its events; one that its state does not know is refused with what came before. */
export const appealCase: CaseReader = (given) => {
  onlyFields(given, ["events"]);
  const events = asList(given["events"], "events").map((event) =>
    typeof event === "string" ? event : refuseCase("E_TYPE", "events"),
  );
  const { state, path, isEnded, refused } = courseOf(complaintProcess, events);
  return refused === null ? { state, path, terminal: isEnded } : { error: "E_TRANSITION", state, event: refused, path };
};
