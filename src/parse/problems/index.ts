import type { ProblemCheck } from '../passes/find-problems.ts';
import { authorVariant } from './author-variant.ts';
import { badDate } from './bad-date.ts';
import { conflictingCitations } from './conflicting-citations.ts';
import { coverageGap } from './coverage-gap.ts';
import { dateContradictsLink } from './date-contradicts-link.ts';
import { doubledPunctuation } from './doubled-punctuation.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { editingArtefact } from './editing-artefact.ts';
import { excerptOnCitationLine } from './excerpt-on-citation-line.ts';
import { footnoteWithoutMarker } from './footnote-without-marker.ts';
import { licenceUnclear } from './licence-unclear.ts';
import { linkWithoutScheme } from './link-without-scheme.ts';
import { markerWithoutFootnote } from './marker-without-footnote.ts';
import { missingCaption } from './missing-caption.ts';
import { missingImage } from './missing-image.ts';
import { missingOpeningQuote } from './missing-opening-quote.ts';
import { missingOutletDescriptor } from './missing-outlet-descriptor.ts';
import { missingSpace } from './missing-space.ts';
import { quoteAltered } from './quote-altered.ts';
import { quoteNotFound } from './quote-not-found.ts';
import { referenceWithoutLink } from './reference-without-link.ts';
import { sameTitleOtherDate } from './same-title-other-date.ts';
import { sameTitleOtherLink } from './same-title-other-link.ts';
import { shortenedLink } from './shortened-link.ts';
import { titleMismatch } from './title-mismatch.ts';
import { titleStyle } from './title-style.ts';
import { twoLineCitation } from './two-line-citation.ts';
import { unattributed } from './unattributed.ts';
import { unbalancedQuotes } from './unbalanced-quotes.ts';
import { unclosedParenthesis } from './unclosed-parenthesis.ts';
import { undated } from './undated.ts';
import { unplacedLine } from './unplaced-line.ts';
import { unsafeLink } from './unsafe-link.ts';

/** Every kind of problem that is looked for; a new one is a file and a line here. */
export const PROBLEM_CHECKS: readonly ProblemCheck[] = [
  authorVariant,
  badDate,
  conflictingCitations,
  coverageGap,
  dateContradictsLink,
  doubledPunctuation,
  duplicateEntry,
  editingArtefact,
  excerptOnCitationLine,
  footnoteWithoutMarker,
  licenceUnclear,
  linkWithoutScheme,
  markerWithoutFootnote,
  missingCaption,
  missingImage,
  missingOpeningQuote,
  missingOutletDescriptor,
  missingSpace,
  quoteAltered,
  quoteNotFound,
  referenceWithoutLink,
  sameTitleOtherDate,
  sameTitleOtherLink,
  shortenedLink,
  titleMismatch,
  titleStyle,
  twoLineCitation,
  unattributed,
  unbalancedQuotes,
  unclosedParenthesis,
  undated,
  unplacedLine,
  unsafeLink,
];
