import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * What npm says against publishing a tarball. Yarn, which publishes, refuses
 * even a dry run with provenance outside of a CI.
 */
export async function publishProblems(tarball: string): Promise<string[]> {
  try {
    await promisify(execFile)('npm', ['publish', tarball, '--dry-run']);
    return [];
  } catch (error) {
    const { stderr } = error as { stderr: string };
    return stderr
      .split('\n')
      .filter(line => line.startsWith('npm error'))
      .slice(0, 3);
  }
}
