import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useListStyles } from "./listStyles";

interface SmallButtonProps {
  icon: ReactElement;
  /** What it does, for readers and as a tip. */
  name: string;
  isOff?: boolean;
  onClick: () => void;
}

/** A button of a line that is only a sign. */
export function SmallButton({ icon, name, isOff = false, onClick }: SmallButtonProps) {
  const { button } = useListStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={button}
      icon={icon}
      aria-label={name}
      title={name}
      disabledFocusable={isOff}
      onClick={onClick}
    />
  );
}
