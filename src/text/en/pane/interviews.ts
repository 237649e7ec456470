import { counted } from "../counted";
import type { interviews as reference } from "../../zh-CN/pane/interviews";
import { period } from "../period";

export const interviews: typeof reference = {
  title: "Interviews",
  sheets: "Interview sheets",
  notPublished: "The results are not published yet. Record the date under Approve; interviews are due from that day.",
  lead: (grade, days) => `Everyone graded below ${grade}, within ${days} days of publication.`,
  none: (length) => `Nobody is due for an interview ${period.now[length]}`,
  noneHint: (grade) => `Everyone has grade ${grade} or better.`,
  noneSoFar: "Nobody is due for an interview so far",
  noneSoFarHint: (count) => `Without a total: ${count}. Whether an interview is due shows once they have one.`,
  notYet: "Interview sheets can be made once the results are approved; below are those due by today's scores.",
  make: (count) => `Make interview sheets (${count})`,
  renew: "Update interview sheets",
  keeps: "Notes already written are kept.",
  noUndo: "Sheets are added or rewritten, so Ctrl+Z cannot undo this.",
  list: "Interviews due",
  held: "Held",
  notHeld: "To be held",
  noSheet: "No sheet yet",
  index: "Open the list of interviews",
  heldHint: "Enter the date on the interview sheet; it is then shown here as held.",
  made: (made, kept) =>
    made === "0"
      ? `${counted(kept, "interview sheet")} updated; notes are kept.`
      : `${counted(made, "interview sheet")} made${kept === "0" ? "" : `; ${kept} kept with their notes`}.`,
  progress: (done, all) => `${done} of ${all} held`,
  decisions: "For the person in charge to decide",
  decisionsLead: "The policy allows a measure in these cases. Nothing is done automatically.",
  leadAll: (days) => `Everyone, within ${days} days of publication.`,
  noRuleLead: "This policy asks for no interviews. You can still choose people and make sheets for them.",
  choose: "Choose people…",
  chooseTitle: "People to interview",
  chooseLead:
    "Those the policy names need not be chosen here. Sheets of people you no longer choose stay as they are and leave the list.",
  chooseSearch: "Number or name",
  chooseDue: "Last day (optional)",
  chooseDueRule: "Last day (the policy's if blank)",
  chooseDueWrong: "Enter a date or leave it blank",
  chooseMake: (count) => `Make sheets (chosen: ${count})`,
  chosenByYou: "chosen",
};
