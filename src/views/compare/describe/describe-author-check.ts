import type { Contrast } from '../../../query/compare/contrast.ts';
import type { AuthorCheck, WithoutAuthor } from '../../../query/compare/leave-author-out.ts';
import { Z95 } from '../../../query/compare/proportion.ts';
import { printPoints, printPointsInterval } from './print-numbers.ts';

const points = ({ difference, interval }: Contrast): string =>
  `${printPoints(difference)} points (${printPointsInterval(interval)})`;

function describeGone({ author, without }: WithoutAuthor): string {
  if (without.a.count + without.b.count === 0) return `All of these articles are by ${author}.`;
  if (without.surety > Z95) return `Without ${author} it turns round: ${points(without)}.`;
  return `Without ${author} the difference is no longer distinguishable from none: ${points(without)}.`;
}

function describeFading({ author, without }: WithoutAuthor): string {
  if (without.lack === 'side') {
    const { a, b } = without;
    const side = a.of < b.of ? 'A' : 'B';
    return `Without ${author} side ${side} has ${Math.min(a.of, b.of)} articles, too few to tell.`;
  }
  return `Without ${author} it is ${points(without)}: too few articles are left to be sure.`;
}

function describeAlone({ author, alone }: WithoutAuthor): readonly string[] {
  return alone.lack === null ? [`Among the articles by ${author} alone it is ${points(alone)}.`] : [];
}

function describeOthers({ critical }: AuthorCheck): readonly string[] {
  if (critical < 2) return [];
  const others = critical === 2 ? 'another author' : `any of ${critical - 1} other authors`;
  return [`Leaving out ${others} also makes it unsure.`];
}

/** Whether a difference comes with one author, in sentences. */
export function describeAuthorCheck(check: AuthorCheck): string {
  const { kind, weakest } = check;
  if (kind === 'stands') {
    return `Stands without any one author; least sure without ${weakest.author}: ${points(weakest.without)}.`;
  }
  const lost = kind === 'gone' ? describeGone(weakest) : describeFading(weakest);
  return [lost, ...describeAlone(weakest), ...describeOthers(check)].join(' ');
}
