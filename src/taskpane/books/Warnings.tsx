import { MessageBar, MessageBarBody } from "@fluentui/react-components";

/** What one should know before going on, a line each. */
export const Warnings = ({ lines }: { lines: readonly string[] }) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>
      {lines.map((line, nth) => (
        <div key={nth}>{line}</div>
      ))}
    </MessageBarBody>
  </MessageBar>
);
