/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { policyText, readPolicyText } from "../../src/domain/parse/policyFile";
import { withNumbers } from "../../src/domain/places/policyNumbers";
import { builderText } from "../../src/text/methods/builderText";
import { policyWords } from "../../src/text/policyWords";
import { saveWords } from "../../src/text/saveWords";
import { shipped } from "../support/shipped";
import { aHost } from "./fakeActions";
import { openChooser } from "./newPeriodForm";
import { browserParts, press, settle } from "./renderPane";

const { choose } = policyWords("zh-CN");
const save = saveWords("zh-CN");

beforeEach(() => browserParts());

async function give(text: string, name = "制度.json") {
  const file = new File([text], name, { type: "application/json" });
  Object.assign(file, { text: () => Promise.resolve(text) });
  fireEvent.change(screen.getByLabelText(choose.import), { target: { files: [file] } });
  await settle();
}

describe("a policy from a file", () => {
  it("is opened to be looked at, and the workbook is made with it", async () => {
    const { words, asks } = await openChooser();
    await give(policyText(shipped("003B"), "x"));
    expect(screen.getByRole("heading", { name: choose.builder })).toBeTruthy();
    await press(choose.use);
    expect(screen.getByText(choose.ownChosen)).toBeTruthy();
    await press(words.create.submit);
    expect(asks[0]?.policy).toEqual(shipped("003B"));
  });

  it("whose names no formula bears is opened with that finding and cannot be used", async () => {
    await openChooser();
    const scheme = shipped("002");
    const inputs = scheme.inputs.map((one) => ({
      ...one,
      short: { ...one.short, "zh-CN": one.short["zh-CN"].padEnd(60, "长") },
    }));
    await give(policyText({ ...scheme, inputs }, "x"));
    expect(screen.getByText(/简称太长，公式放不下$/)).toBeTruthy();
    expect(screen.getByRole("button", { name: choose.use }).getAttribute("aria-disabled")).toBe("true");
  });

  it("that is broken is refused with every reason, and nothing is imported", async () => {
    await openChooser();
    const broken = withNumbers(shipped("000"), [{ path: "items.0.full", now: -20 }]);
    const json = JSON.parse(policyText(broken, "x")) as Record<string, unknown>;
    await give(JSON.stringify({ ...json, decimals: "两位" }), "坏的.json");
    expect(screen.getByText(choose.refused("坏的.json"))).toBeTruthy();
    expect(screen.getByText(new RegExp(choose.refusedLead("2")))).toBeTruthy();
    expect(screen.getByText(/items\.0\.full/)).toBeTruthy();
    expect(screen.getByText(/decimals/)).toBeTruthy();
    expect(screen.queryByText(choose.use)).toBeNull();
  });

  it("that is no JSON is refused as such", async () => {
    await openChooser();
    await give("考核制度");
    expect(screen.getByText(choose.notJson)).toBeTruthy();
  });
});

describe("adapting a policy", () => {
  async function openOwn(platform = aHost.platform) {
    const pane = await openChooser({ hostFacts: () => Promise.resolve({ ...aHost, platform }) });
    await press(choose.adapt);
    await waitFor(() => screen.getByRole("heading", { name: choose.builder }));
    return pane;
  }
  const removals = () => screen.getAllByRole("button", { name: /^删除“/ }).map((one) => one.getAttribute("aria-label"));

  it("moves, removes and adds items, says what no longer adds up and puts it right", async () => {
    const { words, asks } = await openOwn();
    await press(choose.down("通话质量"));
    expect(removals()).toEqual(["人均效能", "通话质量", "工作效率", "工作态度"].map(choose.remove));
    await press(choose.remove("工作效率"));
    expect(screen.getByRole("button", { name: choose.use }).getAttribute("aria-disabled")).toBe("true");
    await press(choose.add);
    const dialog = within(screen.getByRole("dialog"));
    fireEvent.click(dialog.getByRole("button", { name: choose.add }));
    expect(dialog.getByText(choose.itemNameMissing)).toBeTruthy();
    fireEvent.change(dialog.getByLabelText(new RegExp(choose.itemName)), { target: { value: "业务知识" } });
    fireEvent.click(dialog.getByRole("radio", { name: builderText("linear", "zh-CN") }));
    fireEvent.click(dialog.getByRole("button", { name: choose.add }));
    await settle();
    expect(removals()).toContain(choose.remove("业务知识"));
    await press(/^改(为|正)/);
    fireEvent.change(screen.getByLabelText(new RegExp(choose.name)), { target: { value: "客服考核（试行）" } });
    await press(choose.use);
    await press(words.create.submit);
    const made = asks[0]?.policy;
    expect(made?.name).toEqual({ "zh-CN": "客服考核（试行）", "zh-TW": "客服考核（试行）", en: "客服考核（试行）" });
    expect(made?.items.reduce((sum, { full }) => sum + full, 0)).toBeCloseTo(100, 8);
    expect(made && readPolicyText(policyText(made, "x")).kind).toBe("policy");
  });

  it("copies the file where it cannot be downloaded, and shows it where copying is refused", async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
    await openOwn();
    await press(save.ways.copy);
    expect(readPolicyText(copied[0] ?? "")).toMatchObject({ kind: "policy", scheme: { id: "000-own" } });
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("refused")) } });
    await press(save.ways.copy);
    const shown = screen.getByLabelText<HTMLTextAreaElement>(save.fileText);
    expect(readPolicyText(shown.value).kind).toBe("policy");
  });

  it("says what to do if no file appears, and copies where downloads are known to come to nothing", async () => {
    const [copied, links]: [string[], string[]] = [[], []];
    Object.assign(URL, { createObjectURL: () => "blob:policy", revokeObjectURL: () => undefined });
    Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      links.push(this.download);
    });
    await openOwn();
    await press(save.ways.download);
    expect([links.length, copied.length]).toEqual([1, 0]);
    expect(screen.getByText(save.downloaded(links[0] ?? "", ["copy"])).closest("[aria-live]")).toBeTruthy();
    cleanup();
    await openOwn("Mac");
    expect(screen.queryByRole("button", { name: save.ways.download })).toBeNull();
    await press(save.ways.copy);
    expect([links.length, copied.length]).toEqual([1, 1]);
    expect(screen.getByText(save.copied(links[0] ?? "")).closest("[aria-live]")).toBeTruthy();
  });
});
