import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowSync20Regular,
  Info20Regular,
  Keyboard20Regular,
  MoreHorizontal20Regular,
  TableSearch20Regular,
  WindowArrowUp20Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { usePane } from "../paneContext";
import { type AppearanceChoice, appearances } from "../remembered";
import { AboutDialog } from "./AboutDialog";
import { StartUpDialog } from "./StartUpDialog";

type MenuDialog = "startUp" | "about";

interface MoreMenuProps extends AppearanceChoice {
  onShortcuts: () => void;
  onCompare: () => void;
}

/** The few things that are not a step of the period. */
export function MoreMenu({ appearance, choose, onShortcuts, onCompare }: MoreMenuProps) {
  const { words } = usePane();
  const [dialog, setDialog] = useState<MenuDialog | null>(null);
  const close = () => setDialog(null);
  return (
    <>
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
            <Commands onShortcuts={onShortcuts} onCompare={onCompare} onDialog={setDialog} />
            <MenuDivider />
            <AppearanceGroup />
          </MenuList>
        </MenuPopover>
      </Menu>
      {dialog === "startUp" && <StartUpDialog onClose={close} />}
      {dialog === "about" && <AboutDialog onClose={close} />}
    </>
  );
}

interface CommandsProps extends Pick<MoreMenuProps, "onShortcuts" | "onCompare"> {
  onDialog: (dialog: MenuDialog) => void;
}

function Commands({ onShortcuts, onCompare, onDialog }: CommandsProps) {
  const { words, store } = usePane();
  return (
    <>
      <MenuItem icon={<ArrowSync20Regular />} onClick={() => void store.refresh()}>
        {words.menu.readAgain}
      </MenuItem>
      <MenuItem icon={<TableSearch20Regular />} onClick={onCompare}>
        {words.menu.compare}
      </MenuItem>
      <MenuItem icon={<WindowArrowUp20Regular />} onClick={() => onDialog("startUp")}>
        {words.menu.startUp}
      </MenuItem>
      <MenuItem icon={<Keyboard20Regular />} secondaryContent="?" onClick={onShortcuts}>
        {words.shortcuts.open}
      </MenuItem>
      <MenuItem icon={<Info20Regular />} onClick={() => onDialog("about")}>
        {words.menu.about}
      </MenuItem>
    </>
  );
}

function AppearanceGroup() {
  const { words } = usePane();
  return (
    <MenuGroup>
      <MenuGroupHeader>{words.menu.appearance}</MenuGroupHeader>
      {appearances.map((one) => (
        <MenuItemRadio key={one} name="appearance" value={one}>
          {words.menu[one]}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}
