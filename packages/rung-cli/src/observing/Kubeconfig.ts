import { InputError } from '@backstage/errors';
import { parse } from 'yaml';
import { Section, sectionOf, textIn } from './fields';

/** A file of a kubeconfig, and what is in it. */
export interface KubeconfigText {
  path: string;
  text: string;
}

/** A section of a kubeconfig, and the file that it is in. */
export interface Found {
  name: string;
  path: string;
  section: Section;
}

/** Whom a context connects with what. */
export interface KubeconfigContext {
  cluster: Found;
  /** Left out where nobody is named. */
  user?: Found;
}

interface Parsed {
  path: string;
  content: Section;
}

function parsed({ path, text }: KubeconfigText): Parsed {
  try {
    return { path, content: sectionOf(parse(text)) };
  } catch (error) {
    throw new InputError(
      `${path} is no kubeconfig: ${(error as Error).message}`,
    );
  }
}

/** The files of a kubeconfig as one: of several of one name the first counts. */
export class Kubeconfig {
  readonly #files: readonly Parsed[];

  /** @throws InputError if a file cannot be understood */
  static parse(files: readonly KubeconfigText[]): Kubeconfig {
    return new Kubeconfig(files.map(parsed));
  }

  private constructor(files: readonly Parsed[]) {
    this.#files = files;
  }

  /**
   * The context of a name, or the current one.
   *
   * @throws InputError if there is none, or if it names what is not there
   */
  context(wanted?: string): KubeconfigContext {
    const contexts = this.all('contexts', 'context');
    const known = contexts.map(({ name }) => name).join(', ') || 'none';
    const name = wanted ?? this.currentContext();
    if (name === undefined) {
      throw new InputError(
        `The kubeconfig has no current context; name one with --context: ${known}`,
      );
    }
    const context = contexts.find(found => found.name === name);
    if (!context) {
      throw new InputError(
        `The kubeconfig has no context ${name}; it has: ${known}`,
      );
    }
    const user = textIn(context.section, 'user');
    return {
      cluster: this.named('clusters', textIn(context.section, 'cluster')),
      ...(user !== undefined && { user: this.named('users', user) }),
    };
  }

  private currentContext(): string | undefined {
    return this.#files
      .map(({ content }) => textIn(content, 'current-context'))
      .find(name => name !== undefined);
  }

  private named(list: 'clusters' | 'users', name: string | undefined): Found {
    const found = this.all(list, list.slice(0, -1)).find(
      one => one.name === name,
    );
    if (!found) {
      throw new InputError(
        `The kubeconfig names ${name} and has no such ${list.slice(0, -1)}`,
      );
    }
    return found;
  }

  private all(list: string, field: string): Found[] {
    return this.#files.flatMap(({ path, content }) => {
      const entries: unknown = content[list];
      return (Array.isArray(entries) ? entries : []).flatMap(entry => {
        const section = sectionOf(entry);
        const name = textIn(section, 'name');
        return name === undefined
          ? []
          : [{ name, path, section: sectionOf(section[field]) }];
      });
    });
  }
}
