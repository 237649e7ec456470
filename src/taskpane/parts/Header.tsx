import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ArrowSync20Regular, MoreHorizontal20Regular } from "@fluentui/react-icons";
import { usePane, usePaneState } from "../paneContext";
import { appearances, type Appearance } from "../remembered";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "8px", padding: "6px 6px 0 12px" },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  month: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

export interface AppearanceChoice {
  appearance: Appearance;
  choose: (appearance: Appearance) => void;
}

/** Department and month, and the few things that are not a step of the month. */
export function Header(props: AppearanceChoice) {
  const styles = useStyles();
  const { words, month: monthWords } = usePane();
  const { month } = usePaneState();
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>
        {month ? month.state.department : words.product}{" "}
        {month && <span className={styles.month}>{monthWords(month.state.month)}</span>}
      </h1>
      <MoreMenu {...props} />
    </div>
  );
}

function MoreMenu({ appearance, choose }: AppearanceChoice) {
  const { words, store } = usePane();
  return (
    <Menu
      checkedValues={{ appearance: [appearance] }}
      onCheckedValueChange={(_event, data) => {
        const chosen = appearances.find((one) => one === data.checkedItems[0]);
        if (chosen) choose(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.menu.name} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowSync20Regular />} onClick={() => void store.refresh()}>
            {words.menu.readAgain}
          </MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words.menu.appearance}</MenuGroupHeader>
            {appearances.map((one) => (
              <MenuItemRadio key={one} name="appearance" value={one}>
                {words.menu[one]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
