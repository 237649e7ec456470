import type { Issue } from "../../domain/issue/issue";
import type { Naming } from "./naming";

/** Each of the four stands after a label of its own: what is wrong, 读到, 应为, 处理. */
export interface IssueWords {
  title: string;
  read: string;
  expected: string;
  fix: string;
}

type IssueCode = Issue["code"];
type IssueOf<Code extends IssueCode> = Extract<Issue, { code: Code }>;

/** One function per code: a code without words does not compile. */
export type WordsFor<Some extends Issue> = {
  [Code in Some["code"]]: (facts: IssueOf<Code>, say: Naming) => IssueWords;
};

export const words = (title: string, read: string, expected: string, fix: string): IssueWords => ({
  title,
  read,
  expected,
  fix,
});
