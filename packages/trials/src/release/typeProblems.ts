import { checkPackage } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';
import type { Problem } from '@arethetypeswrong/core/types';
import type { Tarball } from './Tarball.ts';

// What comes of the entry points that `backstage-cli` writes into every plugin;
// `isOfBackstage` says which those are.
const ofBackstage: readonly Problem['kind'][] = [
  'CJSOnlyExportsDefault',
  'FallbackCondition',
  'UnexpectedModuleSyntax',
];

/** What attw finds of types that are not there, or not those of the code. */
export async function typeProblems({ packed }: Tarball): Promise<string[]> {
  const result = await checkPackage(packed);
  if (!result.types) {
    return [];
  }
  return result.problems
    .filter(({ kind }) => !ofBackstage.includes(kind))
    .map(({ kind, ...place }) => {
      const { shortDescription, docsUrl } = problemKindInfo[kind];
      return `attw: ${shortDescription} at ${JSON.stringify(
        place,
      )} (${docsUrl})`;
    });
}
