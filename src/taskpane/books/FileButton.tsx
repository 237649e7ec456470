import { Button, type ButtonProps, makeStyles } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef } from "react";

const useStyles = makeStyles({ input: { display: "none" } });

/** What can be read, and what is chosen for it and refused with the way out. */
const files = ".xlsx,.xlsm,.xlsb,.xls,.et,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface FileButtonProps {
  label: string;
  isBusy: boolean;
  multiple?: boolean;
  appearance?: NonNullable<ButtonProps["appearance"]>;
  onFiles: (files: readonly File[]) => void;
}

/** Lets the user choose workbooks from the computer. */
export function FileButton({ label, isBusy, multiple = false, appearance = "secondary", onFiles }: FileButtonProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={files}
        multiple={multiple}
        className={styles.input}
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = "";
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
      <Button
        size="small"
        appearance={appearance}
        icon={<FolderOpen20Regular />}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
