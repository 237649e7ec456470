import type { Actions } from "../../actions/actions";
import { version } from "../version";
import type { LoggedTrouble } from "../store/troubleLog";

type HostFacts = Awaited<ReturnType<Actions["hostFacts"]>>;

/**
 * What somebody far away needs to know of this machine. One language for all, because it is read by machines and by who
 * looks after the add-in; no name, figure, sheet or file can be in it, because neither source holds one.
 */
export const diagnosticReport = (facts: HostFacts, browser: string, log: readonly LoggedTrouble[]): string =>
  [
    `add-in ${version}`,
    `host ${facts.host} ${facts.platform} ${facts.version}`,
    `language ${facts.displayLanguage} ${facts.contentLanguage}`,
    `sets ${facts.sets.join(", ")}`,
    `browser ${browser}`,
    `troubles ${log.length}`,
    ...log.map(troubleLine),
  ].join("\n");

const troubleLine = ({ at, job, code, excelCode, place }: LoggedTrouble): string =>
  [at, job, code, excelCode, place].filter((part) => part !== "").join(" ");
