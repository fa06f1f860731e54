import { Document } from 'yaml';
import { AnnotationsNode, annotationsNode } from './annotationsNode';
import { blockSplices } from './blockSplices';
import { flowSplices } from './flowSplices';
import { Splice } from './splices';

/** What is to become of annotations. */
export interface Edit {
  /** Texts to write, by annotation. */
  set: ReadonlyMap<string, string>;
  remove: ReadonlySet<string>;
}

/**
 * The smallest change to a text that makes an edit: everything else, down to
 * blanks and comments, stays as its authors wrote it. Undefined where the
 * document is written in a way that cannot be edited.
 */
export function editSplices(
  text: string,
  document: Document.Parsed,
  edit: Edit,
): Splice[] | undefined {
  const node: AnnotationsNode | undefined = annotationsNode(document);
  if (!node) {
    return undefined;
  }
  const isFlow = node.metadata.flow || isFilledFlow(node);
  return isFlow ? flowSplices(node, edit) : blockSplices(text, node, edit);
}

/** Empty braces give way to a block. */
function isFilledFlow({ annotations }: AnnotationsNode): boolean {
  return annotations !== undefined && annotations.flow
    ? annotations.entries.length > 0
    : false;
}
