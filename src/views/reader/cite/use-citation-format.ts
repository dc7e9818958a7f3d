import { useState } from 'react';
import { CITATION_FORMATS } from '../../../export/cite/index.ts';

type Format = (typeof CITATION_FORMATS)[number];

const KEY = 'citation-format';

function readChoice(): Format {
  try {
    const stored = localStorage.getItem(KEY);
    return CITATION_FORMATS.find(({ id }) => id === stored) ?? CITATION_FORMATS[0];
  } catch {
    return CITATION_FORMATS[0];
  }
}

function store({ id }: Format): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // Blocked or full: the choice then holds until the citation is closed.
  }
}

/** The format chosen last, here or at another citation. */
export function useCitationFormat(): readonly [format: Format, choose: (format: Format) => void] {
  const [format, setFormat] = useState(readChoice);
  const choose = (chosen: Format): void => {
    store(chosen);
    setFormat(chosen);
  };
  return [format, choose];
}
