import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { usePane, usePaneState } from "../paneContext";
import { Section } from "../parts/Section";

/** The way to figures of other workbooks. */
export function BooksCard({ onOpen }: { onOpen: () => void }) {
  const { words } = usePane();
  const { job } = usePaneState();
  return (
    <Section title={words.prepare.books}>
      <Button size="small" icon={<FolderOpen20Regular />} disabledFocusable={job !== null} onClick={onOpen}>
        {words.prepare.booksOpen}
      </Button>
    </Section>
  );
}
