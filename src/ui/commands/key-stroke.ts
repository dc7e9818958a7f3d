/** A key as pressed. */
export type KeyStroke = {
  /** What it types, `j` or `?`; or its name, `Escape`. */
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
};

const PRINTABLE_ASCII = /^[\x20-\x7e]$/;

/** The Latin letter or digit printed on the key: a Persian or Russian layout types another. */
function printedOn(code: string): string | null {
  return /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code)?.slice(1).find(Boolean)?.toLowerCase() ?? null;
}

export function readStroke(event: KeyboardEvent): KeyStroke {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  // AltGr passes for Control and Alt on Windows, where a sign such as `[` may need it.
  const isTypingSign = event.getModifierState('AltGraph');
  const isForeign = [...key].length === 1 && !PRINTABLE_ASCII.test(key);
  return {
    key: isForeign ? (printedOn(code) ?? key) : key,
    mod: (ctrlKey || metaKey) && !isTypingSign,
    alt: altKey && !isTypingSign,
    shift: shiftKey,
  };
}

/** The keys to press together; `+` parts them, and at the end is a key itself. */
export function splitKeys(keys: string): readonly string[] {
  return keys.split(/\+(?=.)/);
}

/** Whether keys such as `j` type a character and take no modifier. */
export function isSingleKey(keys: string): boolean {
  return [...keys].length === 1;
}

const isSign = (key: string): boolean => isSingleKey(key) && !/[a-z0-9]/i.test(key);

/** Whether the stroke is the one a command's `keys` name. */
export function isStrokeOf(keys: string, stroke: KeyStroke): boolean {
  const parts = splitKeys(keys);
  const key = parts.at(-1) ?? '';
  const asked = parts.slice(0, -1);
  if (key.toLowerCase() !== stroke.key.toLowerCase()) return false;
  if (asked.includes('Mod') !== stroke.mod) return false;
  // One layout types `?` or `[` with Shift or Alt, another without; a letter with them is another command.
  if (isSign(key)) return true;
  return asked.includes('Alt') === stroke.alt && asked.includes('Shift') === stroke.shift;
}
