import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { NeededRung, strictestOf } from '@rung/backstage-plugin-rung-common';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  Report,
  ReportGrouping,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { Request, useRequest } from '../request';
import { groupsBelow, GroupsBelow } from './groupsBelow';
import { Whole } from './whole';

/** What the parts of an entity need, as the scans have found it. */
export interface RolledUp {
  report: Report;
  /** Which entities are counted as its parts. */
  filters: AssessmentFilters;
  /** What the strictest of them needs. */
  needed?: NeededRung;
  /** What the whole itself needs, where it is assessed. */
  own?: NeededRung;
  /** Of a group, whose parts are counted. */
  groups?: GroupsBelow;
}

/** Asks for what the parts of the entity need. */
export function useRollUp(entity: Entity, whole: Whole): Request<RolledUp> {
  const rungApi = useApi(rungApiRef);
  const catalogApi = useApi(catalogApiRef);

  return useRequest(
    useCallback(
      async (options: RequestOptions): Promise<RolledUp> => {
        if (whole === 'group') {
          const groups = await groupsBelow(entity, catalogApi);
          return { ...(await rollUp('owner', groups.entityRefs)), groups };
        }
        return rollUp(whole, [stringifyEntityRef(entity)]);

        async function rollUp(
          attribute: Extract<ReportGrouping, 'owner' | 'system' | 'domain'>,
          entityRefs: string[],
        ): Promise<RolledUp> {
          const filters = { [attribute]: entityRefs };
          const report = await rungApi.getReport(
            { filters, groupBy: attribute },
            options,
          );
          const { groups = [] } = report;
          return {
            report,
            filters: { ...filters, kind: report.kinds.counted },
            needed: strictestOf(groups.flatMap(group => group.needed ?? [])),
            own: groups.find(group => group.own)?.own,
          };
        }
      },
      [rungApi, catalogApi, entity, whole],
    ),
  );
}
