import { MarkdownContent } from '@backstage/core-components';

/** The headings of a memo are those of a page of its own, and it is not here. */
function belowSection(memo: string): string {
  return memo.replace(/^#/gm, '###');
}

/** The memo as it reads. Loaded when somebody wants to. */
export default function MemoMarkdown(props: { memo: string }) {
  return <MarkdownContent content={belowSection(props.memo)} dialect="gfm" />;
}
