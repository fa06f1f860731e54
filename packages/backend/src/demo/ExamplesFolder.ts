import { promises as fs } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import {
  resolveSafeChildPath,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { readOwnFile, replaceFile } from '@rung/backstage-plugin-rung-node';

/** As seen from the folder that the backend is started in, like the catalog's. */
const DEFAULT_FOLDER = '../../examples';

const FILE_LOCATION = 'file:';

/** The files that the catalog of the demo is read from. */
export class ExamplesFolder {
  private readonly root: string;

  /** Reads `demo.examples`, the folder, which may be left out. */
  static fromConfig(config: RootConfigService): ExamplesFolder {
    const folder = config.getOptionalString('demo.examples') ?? DEFAULT_FOLDER;
    return new ExamplesFolder(resolve(folder));
  }

  private constructor(root: string) {
    this.root = root;
  }

  /** @throws InputError if the entity comes from anywhere else */
  async read(entity: Entity): Promise<Buffer> {
    return readOwnFile(await this.fileOf(entity));
  }

  /** @throws InputError if the entity comes from anywhere else */
  async replace(entity: Entity, content: Buffer): Promise<void> {
    const file = await this.fileOf(entity);
    // What cannot be read here is nothing to replace either.
    await readOwnFile(file);
    await replaceFile(file, content);
  }

  /**
   * Copies a folder to where the catalog finds it.
   *
   * @throws InputError if there is a service of this name, or if anything in
   * the folder is a link
   */
  async addService(name: string, source: string): Promise<void> {
    const services = join(this.root, 'services');
    const target = resolveSafeChildPath(services, name);
    await fs.mkdir(services, { recursive: true });
    await this.refuseLinks(services);
    // Under a name that the catalog overlooks, until all of it is there.
    const draft = await fs.mkdtemp(join(services, '.'));
    try {
      await fs.cp(source, draft, { recursive: true, filter: isOwn });
      await fs.rename(draft, target).catch(error => {
        throw isTaken(error)
          ? new InputError(
              `The demo has a service named "${name}". Choose another name.`,
            )
          : error;
      });
    } finally {
      await fs.rm(draft, { recursive: true, force: true });
    }
  }

  private async fileOf(entity: Entity): Promise<string> {
    const location = entity.metadata.annotations?.[ANNOTATION_LOCATION] ?? '';
    if (!location.startsWith(FILE_LOCATION)) {
      throw this.refusal(`${stringifyEntityRef(entity)} is from "${location}"`);
    }
    const file = resolve(location.slice(FILE_LOCATION.length));
    await this.refuseLinks(file);
    return file;
  }

  /** Through a link, a path below the folder may lead anywhere. */
  private async refuseLinks(path: string): Promise<void> {
    const below = relative(this.root, path);
    const expected = resolve(await fs.realpath(this.root), below);
    if (below.startsWith('..') || (await fs.realpath(path)) !== expected) {
      throw this.refusal(`"${path}" is elsewhere, or a link`);
    }
  }

  private refusal(what: string): InputError {
    return new InputError(
      `${what}. Only files in the folder of the demo, ${this.root}, can be read or written here.`,
    );
  }
}

/** A folder, or a file that stands in it and nowhere else. */
async function isOwn(path: string): Promise<boolean> {
  const stats = await fs.lstat(path);
  if (!stats.isDirectory() && !(stats.isFile() && stats.nlink === 1)) {
    throw new InputError(
      `"${path}" is a link. Write a file or a folder in its place.`,
    );
  }
  return true;
}

function isTaken(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR';
}
