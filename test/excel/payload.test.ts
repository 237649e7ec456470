import fc from "fast-check";
import { bytesOf, payloadOf } from "../../src/excel/payload";

const counted = (most: number) => {
  const sync = jest.fn(() => Promise.resolve());
  return { sync, payload: payloadOf({ sync } as unknown as Parameters<typeof payloadOf>[0], most) };
};

describe("The size of a request", () => {
  it("is counted as UTF-8 JSON", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: "grapheme" }))), (cells) => {
        expect(bytesOf(cells)).toBe(Buffer.byteLength(JSON.stringify(cells)));
      }),
    );
  });

  it("makes no sync while everything fits", async () => {
    const { sync, payload } = counted(100);
    for (const bytes of [30, 30, 40]) await payload.reserve(bytes);
    expect(sync).not.toHaveBeenCalled();
  });

  it("sends what is waiting before it would grow too large", async () => {
    const { sync, payload } = counted(100);
    for (const bytes of [60, 60, 30, 60]) await payload.reserve(bytes);
    expect(sync).toHaveBeenCalledTimes(2);
  });

  it("never sends an empty request for one piece that is too large by itself", async () => {
    const { sync, payload } = counted(100);
    await payload.reserve(500);
    expect(sync).not.toHaveBeenCalled();
  });
});
