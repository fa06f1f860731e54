import {
  dataStrategies,
  DataStrategyDefinition,
  isolationTiers,
  IsolationTierDefinition,
  RungDefinition,
  RungNumber,
  rungs,
} from '@rung/backstage-plugin-rung-common';
import {
  CostBand,
  costBands,
  LadderAxis,
  ladderAxes,
  LadderMistake,
  ladderMistakes,
  RungSheet,
  rungSheets,
  SecurityNote,
  securityNotes,
} from '@rung/backstage-plugin-rung-common/content';

/** What the ladder's pages say of it, in the shapes of the engine. */
export interface LadderContent {
  /** The definitions of the rungs, as far as the card does not show them. */
  rungs: Pick<RungDefinition, 'rung' | 'summary' | 'adds' | 'availability'>[];
  sheets: RungSheet[];
  axes: LadderAxis[];
  mistakes: LadderMistake[];
  security: SecurityNote[];
  costs: CostBand[];
  strategies: DataStrategyDefinition[];
  tiers: IsolationTierDefinition[];
}

/** Gives the text of a message; what is passed is the engine's own. */
export type TextOf = (key: string, english: string) => string;

function sheetOf(sheet: RungSheet, textOf: TextOf): RungSheet {
  const prefix = `sheet.rung${sheet.rung}`;
  const text = (key: string, english: string) =>
    textOf(`${prefix}.${key}`, english);
  return {
    rung: sheet.rung,
    scenario: text('scenario', sheet.scenario),
    design: text('design', sheet.design),
    parts: sheet.parts.map(({ id, name, choice, why }) => ({
      id,
      name: text(`parts.${id}.name`, name),
      choice: text(`parts.${id}.choice`, choice),
      why: text(`parts.${id}.why`, why),
    })),
    decisions: sheet.decisions.map(({ id, question, options }) => ({
      id,
      question: text(`decisions.${id}.question`, question),
      options: options.map(one => {
        const key = `decisions.${id}.options.${one.id}`;
        return {
          id: one.id,
          option: text(`${key}.option`, one.option),
          pickWhen: text(`${key}.pickWhen`, one.pickWhen),
        };
      }),
    })),
    tradeOffs: sheet.tradeOffs.map(one => ({
      id: one.id,
      text: text(`tradeOffs.${one.id}`, one.text),
    })),
    enough: text('enough', sheet.enough),
    tooMuch: sheet.tooMuch && text('tooMuch', sheet.tooMuch),
  };
}

function valuesOf({ id, values }: LadderAxis, textOf: TextOf) {
  return Object.fromEntries(
    rungs.map(({ rung }) => [
      rung,
      textOf(`axes.${id}.rung${rung}`, values[rung]),
    ]),
  ) as Record<RungNumber, string>;
}

/**
 * All that the ladder's pages say, text by text. The messages and their
 * translation both come from this walk, so that neither can miss a text.
 */
export function ladderContentOf(textOf: TextOf): LadderContent {
  /** The texts of these names, and everything else as it is. */
  function translated<T extends { id: string }, K extends keyof T & string>(
    list: readonly (T & Record<K, string>)[],
    prefix: string,
    names: readonly K[],
  ): T[] {
    return list.map(one => ({
      ...one,
      ...Object.fromEntries(
        names.map(name => [
          name,
          textOf(`${prefix}.${one.id}.${name}`, one[name]),
        ]),
      ),
    }));
  }

  return {
    rungs: rungs.map(({ rung, summary, adds, availability }) => ({
      rung,
      summary: textOf(`rung${rung}.summary`, summary),
      adds: textOf(`rung${rung}.adds`, adds),
      availability:
        availability && textOf(`rung${rung}.availability`, availability),
    })),
    sheets: rungSheets.map(sheet => sheetOf(sheet, textOf)),
    axes: translated(ladderAxes, 'axes', ['name', 'meaning']).map(axis => ({
      ...axis,
      values: valuesOf(axis, textOf),
    })),
    mistakes: translated(ladderMistakes, 'mistakes', [
      'symptom',
      'cause',
      'fix',
    ]),
    security: translated(securityNotes, 'security', ['title', 'text']),
    costs: translated(costBands, 'costs', ['text']),
    strategies: translated(dataStrategies, 'strategies', [
      'name',
      'consistency',
      'rpo',
      'writeLatency',
      'fits',
    ]),
    tiers: translated(isolationTiers, 'tiers', [
      'name',
      'tenants',
      'boundary',
      'isolates',
      'cost',
    ]),
  };
}

function collectMessages(): Record<string, string> {
  const messages: Record<string, string> = {};
  ladderContentOf((key, english) => {
    messages[key] = english;
    return english;
  });
  return messages;
}

/** The engine's texts by key: `sheet.rung3.parts.nodes.why`. */
export const ladderContentMessages = collectMessages();
