/** From the pane to the host. */
export type PaneMessage = { bridge: string } | { agave: string };

/** From the host to the pane: an answer or push on the bridge, or a call of one of office.js's own callbacks. */
export type HostMessage = { bridge: string } | { callback: string; args: unknown[] };

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** Objects of the pane may come from another realm, where instanceof does not know them. */
const member = (object: unknown, name: string): unknown =>
  object !== null && (typeof object === "object" || typeof object === "function")
    ? Reflect.get(object, name)
    : undefined;

/**
 * Puts the two channels office.js talks through on the pane's window, before office.js is loaded.
 * Returns the function that takes what the host sends.
 */
export const installChannels = (
  pane: object,
  toHost: (message: PaneMessage) => void,
): ((message: HostMessage) => void) => {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      toHost({ bridge: text });
    },
  };
  const handler = {
    postMessage: (text: string) => {
      toHost({ agave: text });
    },
  };
  Reflect.set(pane, "_richApiNativeBridge", bridge);
  Reflect.set(pane, "webkit", { messageHandlers: { Agave: handler } });
  return (message) => {
    if ("bridge" in message) {
      bridge.onMessageFromHost?.(message.bridge);
      return;
    }
    const names = message.callback.split(".");
    const owner = names.slice(0, -1).reduce<unknown>(member, pane);
    const callback = member(owner, names.at(-1) ?? "");
    if (typeof callback === "function") Reflect.apply(callback, owner, message.args);
  };
};
