/** The package of an import: `@material-ui/core` for `@material-ui/core/styles`. */
export function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
