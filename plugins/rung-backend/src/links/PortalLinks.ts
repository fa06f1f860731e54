import { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  AssessmentFilters,
  searchOfFilters,
} from '@rung/backstage-plugin-rung-common/wire';

/** The pages of many entities that there are links to. */
export type LinkedPage =
  | 'blast-radius'
  | 'overview'
  | 'entities'
  | 'campaigns'
  | 'changes'
  | 'ladder'
  | 'calculator';

/** The sections of the tab that there are links to. */
export type TabSection = 'built' | 'findings';

/** In characters: what browsers, proxies and messages take everywhere. */
const LONGEST_SEARCH = 2_000;

/** Where people see what is told elsewhere, at the addresses that are the default. */
export class PortalLinks {
  private readonly baseUrl: string;

  /** Without `app.baseUrl` the addresses are paths of the portal. */
  static fromConfig(config: RootConfigService): PortalLinks {
    const baseUrl = config.getOptionalString('app.baseUrl') ?? '';
    return new PortalLinks(baseUrl.replace(/\/+$/, ''));
  }

  /** For those who know the portal: addresses are paths of it. */
  static asPaths(): PortalLinks {
    return new PortalLinks('');
  }

  private constructor(baseUrl: string) {
    this.baseUrl = baseUrl;
  }

  /** The tab of an entity, or a section of it. */
  entity(entityRef: string, section?: TabSection): string {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    const path = [namespace, kind, name].map(encodeURIComponent).join('/');
    return `${this.baseUrl}/catalog/${path}/rung${
      section === undefined ? '' : `#${section}`
    }`;
  }

  /**
   * A page of the reports, with what it is about: all of it where that would be
   * more than addresses have room for.
   */
  page(page: LinkedPage, search: URLSearchParams = new URLSearchParams()) {
    const text = search.toString();
    const isStated = text && text.length <= LONGEST_SEARCH;
    return `${this.baseUrl}/rung/${page}${isStated ? `?${text}` : ''}`;
  }

  /** A page of the reports, filtered, and with what else its address says. */
  filtered(
    page: LinkedPage,
    filters: AssessmentFilters,
    others: Readonly<Record<string, string>> = {},
  ): string {
    const search = searchOfFilters(filters);
    Object.entries(others).forEach(([name, value]) => search.set(name, value));
    return this.page(page, search);
  }
}
