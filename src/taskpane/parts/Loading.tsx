import { makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { usePane } from "../paneContext";

const useStyles = makeStyles({ body: { display: "flex", flexDirection: "column", gap: "10px", padding: "12px" } });

/** The shape of a screen while the workbook is being read. */
export function Loading() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <Skeleton aria-label={words.loading} className={styles.body}>
      <SkeletonItem size={16} style={{ width: "60%" }} />
      <SkeletonItem style={{ height: 72 }} />
      <SkeletonItem style={{ height: 120 }} />
      <SkeletonItem style={{ height: 96 }} />
    </Skeleton>
  );
}
