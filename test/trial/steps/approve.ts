import { actions } from "../../../src/actions/excelActions";
import { differs } from "../compare/entry";
import { taken } from "../found";
import { periodNow, trialDay } from "../period";
import type { Step } from "../step";

const silent = (): void => undefined;

export const approve: Step = {
  title: "approve and publish",
  async act({ found }) {
    await taken(actions.makeApproval(trialDay, silent), found);
    await taken(actions.decide({ kind: "approve", by: "样例审批人", reason: "" }, trialDay), found);
    await taken(actions.publish(trialDay), found);
    const { state, isApprovalStale } = await periodNow(found);
    const at = { sheet: state.sheets.approval, at: "", member: "Range.values" };
    found.push(...differs(at, ["approved", false], [state.approval?.status, isApprovalStale]));
    return undefined;
  },
};

export const makeInterviews: Step = {
  title: "make interview sheets",
  async act({ found }) {
    const { people } = await periodNow(found);
    const chosen = people.slice(0, 2).map(({ number, name }) => ({ number, name, due: null }));
    const { made } = await taken(actions.makeInterviews(trialDay, silent, chosen), found);
    const { interviews } = await periodNow(found);
    const sheets = interviews.flatMap(({ sheet }) => sheet ?? []);
    found.push(...differs({ sheet: "", at: "", member: "WorksheetCollection.add" }, [...made].sort(), sheets.sort()));
    return undefined;
  },
};

export const makeCards: Step = {
  title: "make a score card",
  async act({ found }) {
    const [person] = (await periodNow(found)).people;
    if (!person) return "nobody is listed";
    const { sheets } = await taken(actions.makeCards(person, trialDay, silent), found);
    found.push(...differs({ sheet: "", at: "", member: "WorksheetCollection.add" }, 1, sheets.length));
    return undefined;
  },
};
