import {
  Assessment,
  closingOf,
  priced,
  pricedText,
  unitsText,
} from '@rung/backstage-plugin-rung-common';
import {
  CostSettings,
  Spend,
  SpendUnits,
} from '@rung/backstage-plugin-rung-common/wire';
import { Zod } from '../types';

function product(z: Zod) {
  return z
    .string()
    .optional()
    .describe('A month, by the prices of the organization, as a product.');
}

export function spendFields(z: Zod) {
  return {
    couldGoPrice: product(z),
    closing: z
      .string()
      .optional()
      .describe('What closing the gap of what is under-built would take.'),
    closingPrice: product(z),
  };
}

export function spendSchema(z: Zod) {
  return z.object({
    couldGo: z
      .string()
      .optional()
      .describe('What would be free if all of it stepped down.'),
    ...spendFields(z),
    clusters: z.object({
      noLongerNeeded: z.number(),
      free: z
        .number()
        .optional()
        .describe(
          'Those that nobody else needs; left out where you may not see everybody.',
        ),
      unnamed: z
        .number()
        .describe('By what is declared, without which clusters they are.'),
    }),
  });
}

/** What an organization shows of what one entity costs beyond what is enough. */
export function spendOfOne(
  assessment: Assessment,
  { shown, prices }: CostSettings,
) {
  const closing = closingOf(assessment);
  const priceOf = (units: typeof closing) =>
    prices && pricedText(priced(units, prices), prices);
  return shown
    ? {
        couldGoPrice: priceOf(assessment.couldGo),
        closing: unitsText(closing),
        closingPrice: priceOf(closing),
      }
    : {};
}

export function spendOfAll({ totals, prices }: Spend) {
  const priceOf = ({ priced: amounts }: SpendUnits) =>
    prices && amounts && pricedText(amounts, prices);
  const { noLongerNeeded, free, unnamed } = totals.clusters;
  return {
    couldGo: unitsText(totals.couldGo.units),
    couldGoPrice: priceOf(totals.couldGo),
    closing: unitsText(totals.closing.units),
    closingPrice: priceOf(totals.closing),
    clusters: { noLongerNeeded, free, unnamed },
  };
}
