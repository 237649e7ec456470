import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { usePaneState } from "../paneContext";
import { Section } from "../parts/Section";

/** The way to a screen that works with other workbooks. */
export function BooksCard(props: { title: string; open: string; onOpen: () => void }) {
  const { job } = usePaneState();
  return (
    <Section title={props.title}>
      <Button size="small" icon={<FolderOpen20Regular />} disabledFocusable={job !== null} onClick={props.onOpen}>
        {props.open}
      </Button>
    </Section>
  );
}
