import { approvedScreens, comparingScreens } from "./laterScreens";
import { back, cancel, dialog, fromMenu, giveUp, heading, page, type Screen, tab } from "./visitor";

/** Before there is a workbook to evaluate. */
const beginning: readonly Screen[] = [
  { name: "first-run", show: ({ user, words }) => user.reads(words.first.welcome) },
  {
    name: "new-period",
    async show(visit) {
      await visit.user.press(visit.words.first.create);
      await heading(visit, visit.words.create.title);
    },
  },
  {
    name: "policies",
    async show(visit) {
      await visit.user.press(visit.policies.choose.change);
      await heading(visit, visit.policies.choose.title);
    },
  },
  {
    name: "policies-sought",
    async show({ user, policies: { choose } }) {
      await user.pane.getByRole("searchbox", { name: choose.search }).fill("KPI ?");
      await user.reads(choose.noneFound);
    },
  },
  {
    name: "own-policy",
    async show(visit) {
      await visit.user.press(visit.policies.choose.showAll);
      await visit.user.press(visit.policies.choose.adapt);
      await heading(visit, visit.policies.choose.builder);
    },
  },
  {
    name: "add-item",
    async show(visit) {
      await visit.user.press(visit.policies.choose.add);
      await dialog(visit);
    },
  },
];

const preparing: readonly Screen[] = [
  {
    name: "prepare",
    async show(visit) {
      await cancel(visit);
      for (const title of [visit.policies.choose.title, visit.words.create.title]) {
        await back(visit);
        await heading(visit, title);
      }
      await back(visit);
      await visit.user.press(visit.words.first.sample);
      await visit.user.reads(visit.words.first.sampleMade);
    },
  },
  {
    name: "add-people",
    async show(visit) {
      await visit.user.press(visit.words.prepare.add);
      await dialog(visit);
      await visit.user.pane.getByLabel(visit.words.add.field).fill(visit.words.add.placeholder);
      await visit.user.reads(visit.words.add.isNew);
    },
  },
  {
    name: "leave",
    async show({ user, words }) {
      await user.pane.getByRole("dialog").getByRole("button", { name: words.cancel, exact: true }).click();
      await user.reads(words.leave.lead);
    },
  },
  {
    name: "records",
    async show(visit) {
      await giveUp(visit);
      await visit.user.press(visit.words.records.open);
      await visit.user.reads(visit.words.records.none);
    },
  },
];

const policy: readonly Screen[] = [
  {
    name: "policy",
    async show(visit) {
      await back(visit);
      await visit.user.press(visit.words.prepare.policyOpen);
      await heading(visit, visit.policies.policy.title);
    },
  },
  {
    name: "policy-draft",
    async show({ user }) {
      const decimals = user.pane.locator("input[inputmode=decimal]").nth(4);
      await decimals.fill(String(Number(await decimals.inputValue()) - 1));
      await decimals.blur();
    },
  },
  { name: "policy-effect", show: (visit) => page(visit, "effect") },
  { name: "policy-versions", show: (visit) => page(visit, "versions") },
  { name: "policy-files", show: (visit) => page(visit, "files") },
  {
    name: "apply",
    async show(visit) {
      await visit.user.press(visit.policies.policy.apply);
      await dialog(visit);
    },
  },
];

const deciding: readonly Screen[] = [
  {
    name: "check",
    async show(visit) {
      await cancel(visit);
      await visit.user.press(visit.words.leave.giveUp);
      await giveUp(visit);
      await tab(visit, "check");
    },
  },
  {
    name: "failed",
    async show(visit) {
      await tab(visit, "approve");
      await visit.user.failNextSync();
      await visit.user.press(visit.words.approve.make);
      await visit.user.reads(visit.words.trouble.title(visit.words.job.approval));
    },
  },
  {
    name: "approve",
    async show({ user, words }) {
      await user.press(words.trouble.again);
      await user.reads(words.approve.made);
    },
  },
  {
    name: "return",
    async show(visit) {
      await visit.user.press(visit.words.approve.returnDots);
      await dialog(visit);
    },
  },
  {
    name: "roll-up",
    async show(visit) {
      await cancel(visit);
      await visit.user.press(visit.words.approve.rollUpOpen);
      await heading(visit, visit.books.rollUp.title);
    },
  },
];

const explaining: readonly Screen[] = [
  {
    name: "explain",
    async show(visit) {
      await back(visit);
      await visit.user.selects(`${visit.scoreSheet}!B8`);
      await visit.user.pane.locator("footer button").click();
      await visit.user.reads(visit.words.explain.total);
    },
  },
  { name: "interviews", show: (visit) => tab(visit, "interviews") },
  {
    name: "menu",
    async show(visit) {
      await visit.user.press(visit.words.menu.name);
      await visit.user.pane.getByRole("menu").waitFor();
    },
  },
  {
    name: "about",
    async show(visit) {
      await visit.user.pane.getByRole("menuitem", { name: visit.words.menu.about }).click();
      await dialog(visit);
    },
  },
  {
    name: "start-up",
    async show(visit) {
      await cancel(visit, visit.words.close);
      await fromMenu(visit, visit.words.menu.startUp);
      await dialog(visit);
    },
  },
];

/** Every screen, dialog and message of the pane, in an order in which one leads to the next. */
export const screens: readonly Screen[] = [
  ...beginning,
  ...preparing,
  ...policy,
  ...deciding,
  ...explaining,
  ...approvedScreens,
  ...comparingScreens,
];
