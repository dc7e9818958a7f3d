/** Words of titles that say how, not what about; folded as search folds them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all along also although always am amid among an and another any are around as
  at away back be became because become becomes been before behind being below between beyond both but by can cannot
  could did do does doing done down during each either else even ever every few for former from further get gets had
  has have having he her here hers him his how however i if in into is it its itself just less like made make makes making many
  may me might more most much must my near nearly neither never new no nor not now of off on once one only onto or other others our out
  over own per rather same says see seek seeks she should since so some still such than that the their theirs them then there
  these they this those though through to together too toward towards under until up upon us use used uses using versus very
  via vs was we were what when where whether which while who whom whose why will with within without would yet you your`.split(
    /\s+/,
  ),
);
