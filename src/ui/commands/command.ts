/** Something the page can do: by its keys, from the command palette, and in the keyboard help. */
export type Command = {
  /** Unique among what is registered. */
  readonly id: string;
  /** In the imperative: `Copy link`. */
  readonly label: string;
  /** A few words beside the label in the palette: a date, a count. */
  readonly hint?: string;
  /** Heading it stands under in palette and help. */
  readonly group: string;
  /**
   * `j`, `/`, `Escape`, `Mod+K`, `Alt+Enter`: modifiers first, a letter alone in lower case. `Mod` is Command on a Mac and
   * Control elsewhere. A key that types a character without a modifier is a single-key shortcut, which can be switched off.
   */
  readonly keys?: string;
  /** Other words it is found by in the palette. */
  readonly words?: string;
  /** False for what makes no sense as a choice in the palette: opening it. */
  readonly isChoice?: boolean;
  /** Whether a key held down runs it again and again. */
  readonly repeats?: boolean;
  /** Null for keys that a control answers itself, such as Enter on a link: the help lists them, nothing else does. */
  readonly run: (() => void) | null;
};
