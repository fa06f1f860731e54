import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { Dependents } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { carryingOf } from './carryingOf';
import { CarryingRow, CarryingTable } from './CarryingTable';

/** Who depends on it, the strictest of them first, and whether it carries them. */
export function DependentTable(props: {
  dependents: Dependents;
  /** How many there are, of those that the reader may see. */
  total: number;
  own: { built?: ResilienceRung; resilience?: ResilienceRung };
}) {
  const { dependents, total, own } = props;
  const format = useFormat();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const [strictest] = dependents.needs;
  const rows = dependents.items.map(
    ({ entityRef, title, relation, resilience, built }): CarryingRow => ({
      id: entityRef,
      name: <EntityRefLink entityRef={entityRef} title={title} hideIcon />,
      remark:
        relation === 'seen' ? t('dependencies.dependents.runsHere') : undefined,
      resilience,
      built,
      carrying: carryingOf(resilience, own),
    }),
  );
  const summary: CarryingRow[] =
    strictest && total > 1
      ? [
          {
            id: 'strictest',
            name: (
              <strong>
                {t('dependencies.dependents.strictest', {
                  total: format.count(total),
                })}
              </strong>
            ),
            resilience: strictest.rung,
            carrying: carryingOf(strictest.rung, own),
          },
        ]
      : [];
  return <CarryingTable side="dependents" rows={[...summary, ...rows]} />;
}
