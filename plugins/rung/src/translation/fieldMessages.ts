/** The form fields of scaffolder templates, and the links that lead there. */
export const fieldMessages = {
  title: 'Requirements',
  loading: 'Loading the form',
  lead: {
    new: 'State what is needed. What is left open counts as it is inherited, or not at all.',
    entity:
      'What {{entity}} states now. Only what is changed here is written into its file.',
  },
  restart: 'Reset',
  ladder:
    'The thresholds in force could not be loaded, so the form cannot say which rung its numbers call for. They can be stated all the same.',
  entity:
    'What {{entity}} states could not be read: it is not in the catalog, or not for you to see. What is stated here counts all the same.',
  system:
    'What {{entity}} hands down could not be read: it is not in the catalog, or not for you to see. The result leaves it out.',
  unreadable_one: '{{count}} value cannot be read. It is marked in the form.',
  unreadable_other:
    '{{count}} values cannot be read. They are marked in the form.',
  problem: '{{name}} “{{value}}”: {{what}} {{advice}}',
  empty:
    'Nothing is changed yet. State at least one requirement, or choose a profile.',
} as const;
