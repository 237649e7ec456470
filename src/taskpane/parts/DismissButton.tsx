import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { usePane } from "../paneContext";

export function DismissButton({ onDismiss }: { onDismiss: () => void }) {
  const { words } = usePane();
  return (
    <Button
      size="small"
      appearance="transparent"
      aria-label={words.dismiss}
      icon={<Dismiss16Regular />}
      onClick={onDismiss}
    />
  );
}
