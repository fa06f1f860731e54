import { StatementKey } from '../../statedRequirements';

/** The id of the control in which something is stated. */
export function fieldId(key: StatementKey): string {
  return `requirement-${key}`;
}

/** Leads to where something is stated, even if that is folded away. */
export function focusField(key: StatementKey): void {
  const control = document.getElementById(fieldId(key));
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}
