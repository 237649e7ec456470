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
  WindowArrowUp20Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { usePane } from "../paneContext";
import { type AppearanceChoice, appearances } from "../remembered";
import { AboutDialog } from "./AboutDialog";
import { StartUpDialog } from "./StartUpDialog";

/** The few things that are not a step of the period. */
export function MoreMenu({ appearance, choose, onShortcuts }: AppearanceChoice & { onShortcuts: () => void }) {
  const { words, store } = usePane();
  const [dialog, setDialog] = useState<"startUp" | "about" | null>(null);
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
            <MenuItem icon={<ArrowSync20Regular />} onClick={() => void store.refresh()}>
              {words.menu.readAgain}
            </MenuItem>
            <MenuItem icon={<WindowArrowUp20Regular />} onClick={() => setDialog("startUp")}>
              {words.menu.startUp}
            </MenuItem>
            <MenuItem icon={<Keyboard20Regular />} secondaryContent="?" onClick={onShortcuts}>
              {words.shortcuts.open}
            </MenuItem>
            <MenuItem icon={<Info20Regular />} onClick={() => setDialog("about")}>
              {words.menu.about}
            </MenuItem>
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
