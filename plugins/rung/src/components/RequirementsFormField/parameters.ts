/** What another parameter of the template holds, whatever that is. */
export function valueAt(formData: unknown, name: string | undefined): unknown {
  return name && typeof formData === 'object' && formData
    ? new Map<string, unknown>(Object.entries(formData)).get(name)
    : undefined;
}

/** The text that another parameter of the template holds. */
export function textAt(
  formData: unknown,
  name: string | undefined,
): string | undefined {
  const value = valueAt(formData, name);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
