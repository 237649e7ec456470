/** Stands in the pane before office.js: both of its channels lead to the page around the pane. */
interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

const bridge: Bridge = {
  onMessageFromHost: null,
  sendMessageToHost(text) {
    parent.postMessage({ bridge: text }, location.origin);
  },
};

const member = (path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], window);

Object.assign(window, {
  _richApiNativeBridge: bridge,
  webkit: {
    messageHandlers: {
      Agave: {
        postMessage(text: string) {
          parent.postMessage({ agave: text }, location.origin);
        },
      },
    },
  },
});

window.addEventListener(
  "message",
  (event: MessageEvent<{ fromHost?: string; call?: { name: string; args: unknown[] } }>) => {
    if (event.source !== parent || event.origin !== location.origin) return;
    const { fromHost, call } = event.data;
    if (fromHost !== undefined) bridge.onMessageFromHost?.(fromHost);
    if (call) (member(call.name) as (...args: unknown[]) => void)(...call.args);
  },
);
