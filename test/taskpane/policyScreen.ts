import { fireEvent, screen } from "@testing-library/react";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { policyWords } from "../../src/text/policyWords";
import { schemePeriod } from "../sheets/schemePeriod";
import { shipped } from "../support/shipped";
import { openPane, type PaneUnderTest, press, settle } from "./renderPane";

const { policy } = policyWords("zh-CN");

/** A filled month of a policy that ships, changed as a test needs it. */
export const periodUnder = (
  id: string,
  state: Partial<EvaluatedPeriod["state"]> = {},
  parts: Partial<EvaluatedPeriod> = {},
): EvaluatedPeriod => {
  const evaluated = schemePeriod(shipped(id), "zh-CN");
  return { ...evaluated, ...parts, state: { ...evaluated.state, ...state } };
};

/** The pane with the policy of the month opened in it. */
export async function openPolicy(evaluated: EvaluatedPeriod = periodUnder("000"), setup: PaneUnderTest = {}) {
  const pane = await openPane(evaluated, setup);
  await press(pane.words.prepare.policyOpen);
  await settle();
  return pane;
}

/** Turns to a page of the policy by its tab. */
export const page = async (name: string) => {
  fireEvent.click(screen.getByRole("tab", { name }));
  await settle();
};

export const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

export const type = async (name: string, text: string) => {
  fireEvent.change(field(name), { target: { value: text } });
  await settle();
};

export const openGrades = () => press(/等级与奖金/);
/** The bar that says what the draft does. */
export const bar = () => screen.getByRole("region", { name: policy.changes });
