/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { schemeById } from "../../src/schemes";
import { policyWords } from "../../src/text/policyWords";
import { schemePeriod } from "../sheets/schemePeriod";
import { browserParts, openPane, press, settle } from "./renderPane";

beforeEach(() => browserParts());

it("The head of the pane and the versions of the policy name the quarter that is evaluated", async () => {
  const scheme = schemeById("001");
  if (!scheme) throw new Error("No policy 001");
  const { policy } = policyWords("zh-CN");
  const evaluated = schemePeriod(scheme, "zh-CN");
  const pending = [{ version: "", from: "2026-10", on: "2026-09-20", by: "", changes: [] }];
  const { words } = await openPane({ ...evaluated, state: { ...evaluated.state, month: "2026-09", pending } });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("2026年第3季度");
  expect(screen.getByRole("tablist", { name: "本季度流程" })).toBeTruthy();
  expect(screen.getByText(words.prepare.policyWaits("2026年第4季度"))).toBeTruthy();
  await press(words.prepare.policyOpen);
  await settle();
  fireEvent.click(screen.getByRole("tab", { name: policy.tabs.versions }));
  await settle();
  expect(screen.getByText(policy.pendingFrom("2026年第4季度"))).toBeTruthy();
});
