import { askPane, onPaneAsked } from "../../src/actions/paneRequests";

describe("A ribbon button asks the pane for a step", () => {
  it("reaches a pane that is open", () => {
    const asked: string[] = [];
    const stop = onPaneAsked((step) => asked.push(step));
    askPane("check");
    stop();
    askPane("approve");
    onPaneAsked(() => undefined)();
    expect(asked).toEqual(["check"]);
  });

  it("waits for a pane that is still loading, and is told once", () => {
    const asked: string[] = [];
    askPane("interviews");
    onPaneAsked((step) => asked.push(step))();
    onPaneAsked((step) => asked.push(step))();
    expect(asked).toEqual(["interviews"]);
  });
});
