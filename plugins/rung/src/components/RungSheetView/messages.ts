export const sheetMessages = {
  scenario: 'Scenario',
  design: 'Design',
  parts: 'Parts of the design',
  part: {
    name: 'Part',
    choice: 'What stands there',
    why: 'Why',
  },
  decisions: 'Decisions',
  tradeOffs: 'Trade-offs',
  enough: 'When it is enough',
  tooMuch: 'When it is too much',
} as const;
