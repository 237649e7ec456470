import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ button: { minWidth: "28px", flexShrink: 0 } });

interface SmallButtonProps {
  icon: ReactElement;
  /** What it does, for readers and as a tip. */
  name: string;
  isOff?: boolean;
  onClick: () => void;
}

/** A button of a line that is only a sign. */
export function SmallButton({ icon, name, isOff = false, onClick }: SmallButtonProps) {
  const { button } = useStyles();
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
