import type { first as reference } from "../../zh-CN/pane/first";

export const first: typeof reference = {
  first: {
    welcome: "Start this month's evaluation",
    lead: "Evaluates customer-service staff by the written policy: fill in the score sheet and get points, grades and pay, then approval and interviews.",
    steps: {
      prepare: "Add people, fill in the score sheet",
      check: "Find blanks, slips and broken formulas",
      approve: "Make the sheet; approve or return",
      interviews: "Sheets for everyone due for a talk",
    },
    privacy: "All data stays in this workbook.",
    create: "New evaluation workbook",
    createHint:
      "Adds a guide, the policy, a score sheet and an incident ledger to this workbook. Sheets already here stay as they are.",
    sample: "Load a sample month",
    sampleHint:
      "Invented people with call volumes of realistic size and a few mistakes left in, to try things out. Samples of other policies are under New evaluation workbook.",
    adopt: "Adopt an existing table…",
    adoptHint:
      "You already have an evaluation table: compare it first, then evaluate in that very table, without a second one.",
    compareHint: "Holds a scoring table you already have against a policy, person by person; it only reads.",
    sampleMade: "The sample is ready. Open Check to see what is wrong with it.",
  },
  create: {
    title: "New evaluation workbook",
    department: "Department",
    departmentDefault: "Customer service",
    departmentMissing: "Enter the department's name.",
    language: "Language of the sheets",
    languages: { "zh-CN": "简体中文", "zh-TW": "繁體中文", en: "English" },
    rows: "Rows of the score sheet",
    rowsHint: "One per person, with a few to spare; more can be added later.",
    rowsWrong: (min, max) => `Enter a whole number from ${min} to ${max}.`,
    submit: "Create",
    noUndo: "Ctrl+Z cannot undo this; delete the new sheets if you do not need them.",
    sample: "Load a sample of this policy",
    sampleHint: "With invented people and figures and a mistake or two; department and rows are the sample's own.",
    made: "The evaluation workbook is ready. Next, add people.",
    clashTitle: "Sheet names already in use",
    clashLead: "This workbook has sheets of the same name; they stay as they are. Choose other names for the new ones:",
    clashField: (usual) => `Instead of “${usual}”`,
    clashMissing: "Enter a name.",
    clashSame: "This name is in use as well.",
    clashLong: "Sheet names have at most 31 characters.",
    clashSigns: "Sheet names cannot contain \\ / ? * [ ] :",
    clashSuggestion: (usual, month) => `${usual} ${month}`,
  },
};
