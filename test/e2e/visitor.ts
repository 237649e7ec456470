import { usualSheetNames } from "../../src/sheets/book/sheetNames";
import { bookWords } from "../../src/text/bookWords";
import { compareWords } from "../../src/text/compareWords";
import { paneTexts } from "../../src/text/paneTexts";
import { policyWords } from "../../src/text/policyWords";
import type { Language } from "../../src/domain/wording/localText";
import type { User } from "./user";

/** A user with the pane's words in the language it is shown in. */
export interface Visitor {
  user: User;
  language: Language;
  words: ReturnType<typeof paneTexts>;
  policies: ReturnType<typeof policyWords>;
  books: ReturnType<typeof bookWords>;
  compare: ReturnType<typeof compareWords>;
  scoreSheet: string;
}

/** A screen of the pane and the way to it from the screen before. */
export interface Screen {
  name: string;
  show: (visitor: Visitor) => Promise<void>;
}

export const visitor = (user: User, language: Language): Visitor => ({
  user,
  language,
  words: paneTexts(language),
  policies: policyWords(language),
  books: bookWords(language),
  compare: compareWords(language),
  scoreSheet: usualSheetNames(language).score,
});

export const heading = ({ user }: Visitor, name: string): Promise<void> =>
  user.pane.getByRole("heading", { name, exact: true }).first().waitFor();

export const dialog = ({ user }: Visitor): Promise<void> => user.pane.getByRole("dialog").waitFor();

/** Closes the dialog with its own button, as the keyboard belongs to the grid. */
export async function cancel({ user, words }: Visitor, name = words.cancel): Promise<void> {
  const shown = user.pane.getByRole("dialog");
  await shown.getByRole("button", { name, exact: true }).click();
  await shown.waitFor({ state: "detached" });
}

/** Answers the question before something typed is lost. */
export async function giveUp({ user, words }: Visitor): Promise<void> {
  await user.pane.getByRole("dialog").getByRole("button", { name: words.leave.giveUp, exact: true }).click();
  await user.pane.getByRole("dialog").waitFor({ state: "detached" });
}

export async function tab(
  { user, words }: Visitor,
  step: "prepare" | "check" | "approve" | "interviews",
): Promise<void> {
  await user.pane.getByRole("tab", { name: words.steps[step] }).click();
  await user.pane.getByRole("heading", { name: words[step].title, level: 2, exact: true }).waitFor();
}

export const back = ({ user, words }: Visitor): Promise<void> => user.press(words.back);

export async function page(
  { user, policies }: Visitor,
  name: keyof Visitor["policies"]["policy"]["tabs"],
): Promise<void> {
  const shown = user.pane.getByRole("tab", { name: policies.policy.tabs[name], exact: true });
  await shown.click();
  await user.pane.getByRole("tab", { name: policies.policy.tabs[name], exact: true, selected: true }).waitFor();
}

export async function fromMenu({ user, words }: Visitor, name: string): Promise<void> {
  await user.press(words.menu.name);
  await user.pane.getByRole("menuitem", { name }).click();
}
