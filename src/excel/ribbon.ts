/** Binds a ribbon button to what it does; the button is free again afterwards, whatever happened. */
export function onButton(id: string, act: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void act().finally(() => {
      event.completed();
    });
  });
}

export const showPane = (): Promise<void> => Office.addin.showAsTaskpane();
