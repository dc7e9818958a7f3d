type State = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';
type Open = '{' | '[';

const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const afterValue = (open: readonly Open[]): State => (open.length === 0 ? 'end' : 'comma-or-close');

/** Whether the container that is open may be closed here; a comma has to be followed by something. */
function mayClose(state: State, open: Open | undefined, token: string): boolean {
  if (token === '}') return open === '{' && (state === 'key-or-close' || state === 'comma-or-close');
  return token === ']' && open === '[' && (state === 'value-or-close' || state === 'comma-or-close');
}

/** The state after the token, `open` changed with it; null where the token may not stand. */
function step(state: State, open: Open[], token: string): State | null {
  if (mayClose(state, open.at(-1), token)) {
    open.pop();
    return afterValue(open);
  }
  if (state === 'comma-or-close') return token !== ',' ? null : open.at(-1) === '{' ? 'key' : 'value';
  if (state === 'colon') return token === ':' ? 'value' : null;
  if (state === 'key' || state === 'key-or-close') return token.startsWith('"') ? 'colon' : null;
  if (state === 'end' || /^[}\],:]/.test(token)) return null;
  if (token !== '{' && token !== '[') return afterValue(open);
  open.push(token);
  return token === '{' ? 'key-or-close' : 'value-or-close';
}

/** Offset of the first place where `text` is no longer JSON; null where all of it is. Engines differ in what they tell. */
export function findJsonError(text: string): number | null {
  const open: Open[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    at += matchAt(SPACE, text, at)?.length ?? 0;
    if (at === text.length) return state === 'end' ? null : at;
    const token = matchAt(TOKEN, text, at);
    const next: State | null = token === null ? null : step(state, open, token);
    if (token === null || next === null) return at;
    state = next;
    at += token.length;
  }
}
