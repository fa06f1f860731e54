import {
  formatValue,
  RequirementValue,
  Unit,
} from '@rung/backstage-plugin-rung-common';

/** What a slider shows of a value: of a range its peak. */
export function amountOfValue(
  value: RequirementValue | undefined,
): number | undefined {
  switch (value?.type) {
    case 'quantity':
      return value.amount;
    case 'range':
      return value.peak;
    default:
      return undefined;
  }
}

/** The value that a slider was moved to: of a range the base stays below it. */
export function textOfAmount(
  amount: number,
  unit: Unit,
  before: RequirementValue | undefined,
): string {
  return formatValue(
    before?.type === 'range' && before.base < amount
      ? { ...before, peak: amount }
      : { type: 'quantity', amount, unit },
  );
}
