import { interviewRule } from "../../domain/consequences/interviewRule";
import type { Input } from "../../domain/inputs/input";
import type { WorkbookState } from "../book/workbookState";
import { type GuideSection, guideLine, wordsOf } from "./guideLine";
import { ratersOf } from "../book/ratersOf";

const mostNames = 8;

/** Names of inputs; a long list is told by its first and its length. */
function listed(state: WorkbookState, inputs: readonly Input[], as: "name" | "short" = "name"): string {
  const { guide } = wordsOf(state);
  const names = inputs.map((input) => input[as][state.language]);
  return names.length > mostNames ? guide.more(names[0] ?? "", names.length) : names.join(guide.separator);
}

/** Who is evaluated, who scores, who approves, and who fills in which ratings. */
export function whoSection(state: WorkbookState): GuideSection {
  const { guide } = wordsOf(state);
  const { scheme, language } = state;
  const roles = (["rated", "scorer", "approver"] as const).map((role) =>
    guideLine({ label: guide.roles[role], text: scheme.roles[role][language] }),
  );
  const raters = ratersOf(scheme, language).map(({ name, inputs }) =>
    guideLine({ label: guide.raterLabel, text: guide.rater(name, listed(state, inputs)) }),
  );
  return { title: guide.sections.who, lines: [...roles, ...raters] };
}

/** What to do from the first row to the last signature, as far as this policy asks for it. */
export function stepsSection(state: WorkbookState): GuideSection {
  const { guide } = wordsOf(state);
  const { inputs } = state.scheme;
  const ofDepartment = inputs.filter((input) => input.of === "department");
  const open = inputs.filter((input) => input.of === "person" && input.kind !== "note" && input.whenBlank === "open");
  const { steps, theirs } = guide;
  const isTheirs = state.source !== undefined;
  const filling = isTheirs
    ? [theirs.fill]
    : [
        ...(ofDepartment.length === 0 ? [] : [steps.department(listed(state, ofDepartment, "short"))]),
        steps.people,
        steps.fill,
      ];
  const asked = [
    ...filling,
    ...(open.length === 0 ? [] : [steps.open(listed(state, open))]),
    isTheirs ? theirs.check : steps.state,
    steps.approve,
    ...(interviewRule(state.scheme) === undefined ? [] : [steps.interview]),
    isTheirs ? theirs.card : steps.card,
  ];
  const lines = asked.map((text, index) => guideLine({ label: index + 1, text }));
  const pane = guideLine({ label: "★", text: guide.pane, style: "warning" });
  return { title: guide.sections.steps, lines: [...lines, pane] };
}
