import { AnnotationsNode } from './annotationsNode';
import { blockSplices } from './blockSplices';
import { flowSplices } from './flowSplices';
import { Splice } from './splices';
import { Edit } from './types';

/**
 * The smallest change to a text that makes an edit: everything else, down to
 * blanks and comments, stays as its authors wrote it.
 */
export function editSplices(
  text: string,
  node: AnnotationsNode,
  edit: Edit,
): Splice[] {
  return isFlow(node)
    ? flowSplices(text, node, edit)
    : blockSplices(text, node, edit);
}

/** Empty braces give way to a block, unless they stand between braces. */
function isFlow({ metadata, annotations }: AnnotationsNode): boolean {
  return (
    metadata.flow ||
    (annotations !== undefined &&
      annotations.flow &&
      annotations.entries.length > 0)
  );
}
