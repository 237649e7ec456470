import { panePolicy, serverHeaders } from "../../src/build/contentPolicy";
import { cdns, officeJs, parseDeployment } from "../../src/build/deployment";

describe("where a build is served from", () => {
  it.each([
    [{}, { base: "https://localhost:3000", cdn: "world" }],
    [
      { base: "https://kpi.example/app/", cdn: "cn" },
      { base: "https://kpi.example/app", cdn: "cn" },
    ],
    [
      { base: "http://localhost:4000", cdn: "standin" },
      { base: "http://localhost:4000", cdn: "standin" },
    ],
  ])("%j is read as %j", (env, deployment) => {
    expect(parseDeployment(env)).toEqual(deployment);
  });

  it.each([
    [{ base: "http://kpi.example" }, "https:// address is needed"],
    [{ cdn: "moon" }, "use one of world, cn, self, standin"],
  ])("%j is refused: %s", (env, message) => {
    expect(() => parseDeployment(env)).toThrow(message);
  });
});

describe("what a page may load", () => {
  it.each(cdns)("office.js from %s is allowed, and no other foreign address", (cdn) => {
    const foreign = panePolicy(cdn).match(/https:\/\/[^\s;]+/g) ?? [];
    const address = officeJs(cdn);
    const expected = address.startsWith("https:") ? [new URL(address).origin] : [];
    expect([...new Set(foreign)]).toEqual(expected);
  });

  it.each(cdns)("no inline script, no eval and no inline style, with office.js from %s", (cdn) => {
    expect(panePolicy(cdn)).not.toMatch(/unsafe|\*/);
  });

  it("may be framed by Excel for the web, Teams and Microsoft 365, which only a header can say", () => {
    const headers = serverHeaders("world");
    expect(headers).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
    for (const page of ["https://excel.cloud.microsoft", "https://teams.microsoft.com"])
      expect(headers).toContain(page.replace("excel.", "*."));
    expect(panePolicy("world")).not.toContain("frame-ancestors");
  });

  it("lets Excel for the web read the functions' metadata from its own origin", () => {
    const section = serverHeaders("world")
      .split("\n\n")
      .find((part) => part.includes("functions*.json:"));
    expect(section).toContain("Access-Control-Allow-Origin: *");
  });
});
