/** Contenders one after the other, round after round, so that what else the machine does falls on all alike. */
import { median, megabytes, p95, short, table, times } from './figures.mjs';
import { measure } from './workshop.mjs';

/** Every contender's measures of every round: `{ ours: [{ steps, open, memory, answers }, …], … }`. */
async function runRounds({ kind, contenders, folder, rounds, copies = 1 }) {
  const measured = Object.fromEntries(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, steps } of contenders)
      measured[name].push(await measure(kind, name, folder, steps, copies));
  }
  return measured;
}

const pooled = (all, walk) => all.flatMap(({ steps }) => steps[walk]);

/** Contenders with as many steps as ours have been asked the same questions, and must have answered alike. */
function checkAnswers(measured, contenders) {
  const [{ name: ours, steps }] = contenders;
  const [{ answers }] = measured[ours];
  for (const { name } of contenders.filter((one) => one.steps === steps)) {
    if (measured[name].some((one) => one.answers !== answers)) {
      throw new Error(
        `${name} answers otherwise than ${ours}; expected equal counts before any time is compared`,
      );
    }
  }
}

/** A table of medians and 95th percentiles in milliseconds, each beside how many times ours it takes. The first contender is ours. */
export async function hold(contest) {
  const { contenders } = contest;
  const measured = await runRounds(contest);
  checkAnswers(measured, contenders);
  const [{ name: ours }] = contenders;
  const [{ steps, figures = {} }] = measured[ours];
  const walks = Object.keys(steps);
  const row = (title, figureOf, print) => {
    const own = figureOf(measured[ours]);
    return [
      title,
      ...contenders.map(({ name }) => {
        const value = figureOf(measured[name]);
        if (name === ours || Number.isNaN(value)) return print(value);
        return `${print(value)} (${times(value / own)})`;
      }),
    ];
  };
  return table(
    ['', ...contenders.map(({ name }) => name)],
    [
      ...walks.flatMap((walk) => [
        row(`${walk}, median ms`, (all) => median(pooled(all, walk)), short),
        row(`${walk}, p95 ms`, (all) => p95(pooled(all, walk)), short),
      ]),
      ...Object.keys(figures).map((title) =>
        row(title, (all) => median(all.map((one) => one.figures[title] ?? Number.NaN)), short),
      ),
      row('open, ms', (all) => median(all.map(({ open }) => open)), short),
      row('memory, MB', (all) => median(all.map(({ memory }) => memory)), megabytes),
    ],
  );
}
