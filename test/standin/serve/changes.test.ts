/** @jest-environment node */
import { openChanges, changesAddress } from "./changes";
import { serve, type Served } from "./server";

let served: Served | undefined;

afterEach(async () => {
  await served?.close();
});

test("pages that follow hear what to load anew", async () => {
  const changes = openChanges();
  served = await serve([], 0, { changes });
  const { body } = await fetch(served.url.replace("localhost", "127.0.0.1") + changesAddress);
  const pages = body?.getReader();
  changes.tell("pane");
  const told = await pages?.read();
  expect(new TextDecoder().decode(told?.value)).toBe("data: pane\n\n");
  await pages?.cancel();
});

test("where nothing is built anew there is no such channel", async () => {
  served = await serve([], 0);
  const { status } = await fetch(served.url.replace("localhost", "127.0.0.1") + changesAddress);
  expect(status).toBe(404);
});
