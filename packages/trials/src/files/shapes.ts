const head = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: shop
`;

/** A way of writing a file that is hard on whoever reads it. */
export interface Shape {
  name: string;
  /** A file of about so many characters, never more. */
  fileOf(length: number): string;
}

function repeated(
  name: string,
  before: string,
  item: (index: number) => string,
  after = '',
): Shape {
  return {
    name,
    fileOf(length) {
      let text = before;
      for (let index = 0; ; index += 1) {
        const next = item(index);
        if (text.length + next.length + after.length > length) {
          return text + after;
        }
        text += next;
      }
    },
  };
}

/** What files are made of, the usual and the hostile. */
export const shapes: readonly Shape[] = [
  repeated(
    'annotations of one entity',
    `${head}  annotations:\n`,
    index => `    acme.com/key-${index}: "${index}"\n`,
  ),
  repeated(
    'annotations between braces',
    `${head}  annotations: {\n`,
    index => `    "acme.com/key-${index}": "${index}",\n`,
    '    "x": "" }\n',
  ),
  repeated(
    'entities',
    head,
    index => `---\n${head.replace('shop', `shop-${index}`)}`,
  ),
  repeated('a list', `${head}  tags:\n`, () => '  - a\n'),
  repeated('one long line', `${head}  description: `, () => 'word '),
  repeated('empty lines', head, () => '\n'),
  repeated('a map that is no YAML', head, () => '\t: x\n'),
  repeated('braces that do not end', '', () => '{'),
];
