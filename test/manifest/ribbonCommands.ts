/** Names the ribbon's code gives to Office when it is loaded. */
export async function ribbonCommands(): Promise<string[]> {
  const names: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (name: string) => names.push(name) } } });
  await import("../../src/commands/commands");
  return names;
}
