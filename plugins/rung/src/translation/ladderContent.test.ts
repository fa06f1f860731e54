import {
  dataStrategies,
  isolationTiers,
} from '@rung/backstage-plugin-rung-common';
import {
  costBands,
  ladderAxes,
  ladderMistakes,
  rungSheets,
  securityNotes,
} from '@rung/backstage-plugin-rung-common/content';
import {
  ladderContentMessages,
  ladderContentOf,
} from './ladderContentMessages';

describe('the content of the ladder, for translation', () => {
  it('is the engine’s own in English', () => {
    expect(ladderContentOf(key => ladderContentMessages[key])).toMatchObject({
      sheets: rungSheets,
      axes: ladderAxes,
      mistakes: ladderMistakes,
      security: securityNotes,
      costs: costBands,
      strategies: dataStrategies,
      tiers: isolationTiers,
    });
  });

  it('comes from the translation wherever a text is shown', () => {
    const translated = JSON.stringify(ladderContentOf(key => `<${key}>`));
    const english = Object.values(ladderContentMessages).filter(
      text => text.length > 40 && translated.includes(text),
    );
    expect(english).toEqual([]);
    for (const key of Object.keys(ladderContentMessages)) {
      expect(translated).toContain(`<${key}>`);
    }
  });

  it('has keys that stay when a text is reworded', () => {
    expect(ladderContentMessages).toMatchObject({
      'rung3.summary': expect.any(String),
      'sheet.rung3.scenario': expect.any(String),
      'sheet.rung3.parts.nodes.why': expect.any(String),
      'sheet.rung3.decisions.clusters.options.one-cluster.pickWhen':
        expect.any(String),
      'sheet.rung3.tradeOffs.one-region': expect.any(String),
      'axes.blast-radius.rung6': expect.any(String),
      'mistakes.single-zone.fix': expect.any(String),
      'costs.zones.text': expect.any(String),
      'security.attack-surface.title': expect.any(String),
      'strategies.global.rpo': expect.any(String),
      'tiers.namespace.cost': expect.any(String),
    });
    for (const [key, text] of Object.entries(ladderContentMessages)) {
      expect(key).toMatch(/^[a-zA-Z0-9.-]+$/);
      expect(text).not.toMatch(/\{\{|\$t\(/);
    }
  });
});
