import type { Fault } from './load-failure.ts';

/** A fault in words: what is wrong, the facts of it, what to do, and the command that does it. */
export type Explanation = {
  readonly title: string;
  readonly what: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly remedy: string;
  readonly command: string | null;
};

const REBUILD = 'npm run corpus';

type FaultOf<Kind extends Fault['kind']> = Extract<Fault, { kind: Kind }>;

function explainNotJson(fault: FaultOf<'not-json'>): Explanation {
  return {
    title: 'A corpus file is not valid JSON',
    what: `${fault.file} was found but cannot be read. It may have been cut short or edited by hand.`,
    facts: [
      { name: 'File', value: fault.file },
      { name: 'Line', value: `${fault.line}, column ${fault.column}` },
      { name: 'Reason', value: fault.message },
    ],
    remedy: 'Make the corpus files again from the raw text, then reload this page.',
    command: REBUILD,
  };
}

function explainDamaged(fault: FaultOf<'damaged'>): Explanation {
  return {
    title: 'A corpus file is damaged',
    what: `${fault.file} was found but cannot be read. It may have been cut short on its way, or be of another version.`,
    facts: [
      { name: 'File', value: fault.file },
      { name: 'Place', value: fault.place },
      { name: 'Expected', value: fault.expected },
      { name: 'Found', value: fault.found },
    ],
    remedy: 'Reload this page. If that does not help, make the corpus files again from the raw text.',
    command: REBUILD,
  };
}

function explainSchema(fault: FaultOf<'wrong-schema'>): Explanation {
  return {
    title: 'The corpus has another schema version',
    what: `This version of the app cannot read the corpus that ${fault.file} describes.`,
    facts: [
      { name: 'File', value: fault.file },
      { name: 'Expected', value: fault.expected },
      { name: 'Found', value: fault.found ?? 'no schema field' },
    ],
    remedy: 'Make the corpus files again with the tools of this version, then reload this page.',
    command: REBUILD,
  };
}

function explainShape(fault: FaultOf<'wrong-shape'>): Explanation {
  return {
    title: 'A corpus file does not have the expected shape',
    what: `${fault.file} is valid JSON, but a value in it is not what the schema says.`,
    facts: [
      { name: 'File', value: fault.file },
      { name: 'Place', value: fault.path },
      { name: 'Expected', value: fault.expected },
      { name: 'Found', value: fault.received },
    ],
    remedy: 'Make the corpus files again from the raw text, then reload this page.',
    command: REBUILD,
  };
}

export function explainFault(fault: Fault): Explanation {
  switch (fault.kind) {
    case 'missing':
      return {
        title: 'A corpus file is missing',
        what: `The server has no ${fault.file}. The corpus files are made from the raw text and are not part of the code.`,
        facts: [{ name: 'File', value: fault.file }],
        remedy: 'Make the corpus files, then reload this page.',
        command: REBUILD,
      };
    case 'network':
      return {
        title: 'A corpus file could not be fetched',
        what: `${fault.file} did not arrive. ${fault.message}`,
        facts: [{ name: 'File', value: fault.file }],
        remedy: 'Check that the server is still running, then try again.',
        command: null,
      };
    case 'not-json':
      return explainNotJson(fault);
    case 'damaged':
      return explainDamaged(fault);
    case 'wrong-schema':
      return explainSchema(fault);
    case 'wrong-shape':
      return explainShape(fault);
  }
}
