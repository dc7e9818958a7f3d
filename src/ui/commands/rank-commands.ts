import type { Command } from './command.ts';
import type { CommandGroup } from './group-commands.ts';
import { scoreMatch } from './score-match.ts';

/** Makes texts comparable: without case or accents. */
export type Fold = (text: string) => string;

/** A command ready to be found. */
export type Candidate = { readonly command: Command; readonly label: string; readonly all: string };

/** How many of a group are shown. */
const LIMIT = 8;

/** What a command is found by beside its label counts less. */
const OTHER_WORDS = 0.6;

export function prepareCommands(commands: readonly Command[], fold: Fold): readonly Candidate[] {
  return commands.map((command) => {
    const { label, group, words = '' } = command;
    return { command, label: fold(label), all: fold(`${label} ${group} ${words}`) };
  });
}

function scoreOf({ label, all }: Candidate, words: readonly string[]): number {
  return Math.max(scoreMatch(label, words, true), OTHER_WORDS * scoreMatch(all, words, false));
}

type Scored = { readonly command: Command; readonly score: number };

const byScore = (a: { readonly score: number }, b: { readonly score: number }): number => b.score - a.score;

/** What fits a typed text, the best groups first and in each the best first; equal ones as they come. */
export function rankCommands(
  candidates: readonly Candidate[],
  text: string,
  fold: Fold,
): readonly CommandGroup[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const groups = new Map<string, Scored[]>();
  for (const candidate of candidates) {
    const score = scoreOf(candidate, words);
    if (score === 0) continue;
    const { command } = candidate;
    const group = groups.get(command.group);
    if (group === undefined) groups.set(command.group, [{ command, score }]);
    else group.push({ command, score });
  }
  return [...groups]
    .map(([name, scored]) => ({ name, scored: scored.sort(byScore).slice(0, LIMIT) }))
    .map((group) => ({ ...group, score: group.scored[0]?.score ?? 0 }))
    .sort(byScore)
    .map(({ name, scored }) => ({ name, commands: scored.map(({ command }) => command) }));
}
