import { codeBlocks } from './codeBlocks.ts';

const markdown = `# Title

\`\`\`shell
npm start
\`\`\`

## Install

\`\`\`shell
# Not a heading
yarn add \\
  it
\`\`\`

\`\`\`ts
add(it);
\`\`\`

### More

\`\`\`shell
yarn more
\`\`\`

## Next

\`\`\`shell
yarn next
\`\`\`
`;

describe('codeBlocks', () => {
  it('takes the blocks of one language under one heading', () => {
    expect(codeBlocks(markdown, 'Install', 'ts')).toEqual(['add(it);']);
  });

  it('takes those of the headings below, and no others', () => {
    expect(codeBlocks(markdown, 'Install', 'shell')).toEqual([
      '# Not a heading\nyarn add \\\n  it',
      'yarn more',
    ]);
    expect(codeBlocks(markdown, 'Next', 'shell')).toEqual(['yarn next']);
  });

  it('names what is not there', () => {
    expect(() => codeBlocks(markdown, 'Remove', 'shell')).toThrow(
      'There is no heading "Remove".',
    );
    expect(() => codeBlocks(markdown, 'Next', 'yaml')).toThrow(
      'Under the heading "Next" there is no code in yaml.',
    );
  });
});
