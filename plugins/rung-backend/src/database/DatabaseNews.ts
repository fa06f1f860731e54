import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { Knex } from 'knex';
import {
  Days,
  Ending,
  ManyMoved,
  MovedVerdict,
  News,
  OwnersNews,
  Period,
  Shortfall,
  Standing,
} from './News';
import { readEndings } from './operations/news/endings';
import { countManyMoved } from './operations/news/manyMoved';
import { HistorySpan } from './operations/news/movedVerdicts';
import { countPassing, readPassing } from './operations/news/passing';
import { readStandings } from './operations/news/standings';
import { readUnderBuilt } from './operations/news/underBuilt';
import { readVerdicts } from './operations/news/verdicts';

/** What one teller is told in one transaction. */
export class DatabaseNews implements News {
  readonly period: Period;
  private readonly transaction: Knex.Transaction;
  private readonly span: HistorySpan;

  static create(options: {
    transaction: Knex.Transaction;
    period: Period;
    span: HistorySpan;
  }): News {
    return new DatabaseNews(options);
  }

  private constructor(options: Parameters<typeof DatabaseNews.create>[0]) {
    this.transaction = options.transaction;
    this.period = options.period;
    this.span = options.span;
  }

  async underBuilt(): Promise<OwnersNews<Shortfall>[]> {
    return readUnderBuilt(this.transaction, this.span);
  }

  async verdicts(): Promise<OwnersNews<MovedVerdict>[]> {
    return readVerdicts(this.transaction, this.span);
  }

  async manyMoved(): Promise<ManyMoved | undefined> {
    return countManyMoved(this.transaction, this.span);
  }

  async acceptances(
    lastDays: Days,
    newcomers?: Days,
  ): Promise<OwnersNews<Ending>[]> {
    return this.endings('finding_acceptances', lastDays, newcomers);
  }

  async exercises(
    lastDays: Days,
    newcomers?: Days,
  ): Promise<OwnersNews<Ending>[]> {
    return this.endings('exercises', lastDays, newcomers);
  }

  async standings(kinds: readonly string[]): Promise<Standing[]> {
    return readStandings(this.transaction, this.span, kinds);
  }

  async passing(filters: AssessmentFilters): Promise<OwnersNews<object>[]> {
    return readPassing(this.transaction, filters);
  }

  async countPassing(filters: AssessmentFilters): Promise<number> {
    return countPassing(this.transaction, filters);
  }

  private async endings(
    table: 'finding_acceptances' | 'exercises',
    lastDays: Days,
    newcomers: Days | undefined,
  ): Promise<OwnersNews<Ending>[]> {
    const { since } = this.period;
    return readEndings(this.transaction, table, {
      lastDays,
      newcomers: newcomers && since && { lastDays: newcomers, since },
    });
  }
}
