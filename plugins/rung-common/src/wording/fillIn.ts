/** Puts the parameters in their places in a sentence: `{{name}}`. */
export function fillIn(
  sentence: string,
  parameters: Readonly<Record<string, string>>,
): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    Object.hasOwn(parameters, name) ? parameters[name] : '',
  );
}
