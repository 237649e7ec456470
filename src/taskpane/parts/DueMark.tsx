import { Badge } from "@fluentui/react-components";
import type { DueState } from "../due";
import { usePane } from "../paneContext";

const colors = { done: "success", passed: "danger", today: "warning", near: "warning" } as const;

/** Where a deadline stands, in words first and colour second. */
export function DueMark({ state }: { state: DueState }) {
  const { words } = usePane();
  if (state === "ahead") return null;
  return (
    <Badge appearance="tint" shape="rounded" color={colors[state]}>
      {words.due[state]}
    </Badge>
  );
}
