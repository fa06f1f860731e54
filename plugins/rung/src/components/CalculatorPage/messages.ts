export const calculatorMessages = {
  lead: 'State what is needed and see which rung is enough. Everything is worked out in this browser, with the thresholds in force here; nothing is stored.',
  loading: 'Loading the ladder',
  form: 'Requirements',
  requirementsOf: 'Requirements of {{entity}}',
  edit: 'Edit its catalog-info.yaml',
  example: {
    intro: 'Type a number, move a slider, or start from an example:',
    tool: 'Internal tool for one team',
    shop: 'Paying customers in one region',
    payments: 'Regulated payments across regions',
  },
  share: {
    copy: 'Copy link',
    copied: 'The link is copied',
    reset: 'Reset',
  },
  subject: {
    loading: 'Loading what it inherits, what is built and what it depends on',
    failed:
      'What it inherits, what is built and what it depends on could not be loaded, and is not counted.',
    withheld_one:
      '{{count}} inherited value is not counted here, because you may not see it.',
    withheld_other:
      '{{count}} inherited values are not counted here, because you may not see them.',
  },
  annotations: {
    title: 'Annotations',
    description:
      'Put these into the catalog-info.yaml of the entity that they are for.',
    empty: 'There is nothing to copy until a requirement is stated.',
    invalid: 'What cannot be read is left out.',
    snippet: 'Annotations as YAML',
    copy: 'Copy annotations',
    copied: 'The annotations are copied',
    template: 'Put these numbers into the template',
  },
  memo: {
    title: 'Memo',
    subject: 'Calculation',
    loading: 'Loading the memo',
  },
  copyFailed: 'The browser does not let this page copy.',
} as const;
