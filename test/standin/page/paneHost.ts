import { installChannels, type HostMessage } from "../bridge/channels";

/** Stands in the pane before office.js: both of its channels lead to the page around the pane. */
const fromHost = installChannels(window, (message) => {
  parent.postMessage(message, location.origin);
});

window.addEventListener("message", (event: MessageEvent<HostMessage>) => {
  if (event.source === parent && event.origin === location.origin) fromHost(event.data);
});
