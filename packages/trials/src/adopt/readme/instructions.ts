import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../platform/launcher.ts';
import { repositoryFolder } from '../../platform/paths.ts';
import { codeBlocks } from './codeBlocks.ts';

/** What one page tells those who install Rung. */
export interface Instructions {
  commands: string[];
  backendLines: string[];
}

/** From the first page that anybody reads. */
export function fromReadme(): Instructions {
  return instructions('README.md', 'Install it in your portal');
}

/** From the page for platform teams, with all packages. */
export function fromAdopting(): Instructions {
  return instructions('docs/adopting.md', '1. Install it');
}

/** Profiles to begin with. */
export function profilesConfig() {
  return first('docs/adopting.md', '2. Write down your tiers', 'yaml');
}

/** Extensions placed, and the catalog's filter switched on. */
export function extensionsConfig() {
  return first('plugins/rung/README.md', 'Configuration', 'yaml');
}

/** The parameters of a template with the form field `RungRequirements`. */
export function requirementsParameters() {
  return first('docs/faces/form.md', 'RungRequirements', 'yaml');
}

/** A parameter with the form field `RungProfilePicker`. */
export function profileParameter() {
  return first('docs/faces/form.md', 'RungProfilePicker', 'yaml');
}

/** The block of code for the old frontend system that has this in it. */
export function oldSystemBlock(part: string): string {
  const blocks = blocksOf(
    'plugins/rung/README.md',
    'Old frontend system',
    'tsx',
  );
  const found = blocks.find(block => block.includes(part));
  if (!found) {
    throw new Problem(
      `plugins/rung/README.md has no code with ${part} for the old frontend system.`,
      'Show it there, or say elsewhere how to get it and change packages/trials/src/adopt/readme/instructions.ts.',
    );
  }
  return found;
}

function instructions(file: string, heading: string): Instructions {
  return {
    commands: blocksOf(file, heading, 'shell'),
    backendLines: blocksOf(file, heading, 'ts'),
  };
}

function first(file: string, heading: string, language: string) {
  return blocksOf(file, heading, language)[0];
}

function blocksOf(file: string, heading: string, language: string) {
  const markdown = readFileSync(join(repositoryFolder, file), 'utf8');
  return codeBlocks(markdown, heading, language);
}
