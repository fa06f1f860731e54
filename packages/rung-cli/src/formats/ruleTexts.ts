/** What a rule is called, when it applies, and what to do then. */
export interface RuleText {
  title: string;
  meaning: string;
  advice: string;
}

/** What makes the command fail. */
export const errorTexts: Readonly<Record<string, RuleText>> = {
  'invalid-value': {
    title: 'Value that cannot be read',
    meaning: 'An annotation says something that Rung cannot read.',
    advice:
      'Write what the message says. docs/annotations.md lists what each annotation takes.',
  },
  'unread-annotation': {
    title: 'Annotation that is not read',
    meaning:
      'Something is stated under a name that Rung does not know, without a text, or where nobody reads it.',
    advice:
      'Correct the name, put the value in quotes, write it in metadata.annotations, or remove it.',
  },
  incomplete: {
    title: 'Incomplete numbers',
    meaning: 'One of the six numbers is not stated, or is a guess.',
    advice:
      'State availability, RTO, RPO, scale, teams and compliance, or none where there is no such requirement.',
  },
  'below-minimum': {
    title: 'Rung below the least allowed',
    meaning: 'The requirements call for less than is allowed here.',
    advice:
      'State the requirement that calls for more, or allow the lower rung.',
  },
  'above-maximum': {
    title: 'Rung above the most allowed',
    meaning: 'The requirements call for more than is allowed here.',
    advice:
      'Relax the requirements that call for it, or allow the higher rung.',
  },
};
