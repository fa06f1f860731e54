import { MissingRule } from '@rung/backstage-plugin-rung-common/wire';

/** A list as YAML has it on one line; what YAML would read as something else is quoted. */
function listed(items: readonly string[]): string {
  const quoted = items.map(item =>
    /^[a-z][a-z0-9./-]*$/.test(item) ? item : JSON.stringify(item),
  );
  return `[${quoted.join(', ')}]`;
}

/** Rules as a ClusterRole has them in YAML. */
export function rulesText(rules: readonly MissingRule[]): string {
  return rules
    .map(({ apiGroups, resources, nonResourceURLs, verbs }) => {
      const fields = { apiGroups, resources, nonResourceURLs, verbs };
      const lines = Object.entries(fields).flatMap(([field, items]) =>
        items ? `${field}: ${listed(items)}` : [],
      );
      return `- ${lines.join('\n  ')}`;
    })
    .join('\n');
}
