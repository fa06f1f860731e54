import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RelatedEntity,
  ResilienceRung,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { rungTranslationRef } from '../../../translation';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { EntityName } from '../../shared';
import { carryingOf } from './carryingOf';
import { CarryingTable } from './CarryingTable';

/** What it depends on, and whether that can carry it. */
export function DependencyTable(props: {
  dependencies: RelatedEntity[];
  /** The rung that the entity itself needs, where it is assessed. */
  needed?: ResilienceRung;
}) {
  const { dependencies, needed } = props;
  const format = useFormat();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);

  function remarkOf({ entityRef, availability }: RelatedEntity) {
    if (entityRef === undefined) {
      return t('requirement.withheld');
    }
    return availability === undefined
      ? entityT('dependencies.dependsOn.noPromise')
      : entityT('dependencies.dependsOn.promise', {
          availability: format.amount(availability, 'percent'),
        });
  }

  return (
    <CarryingTable
      side="dependsOn"
      rows={dependencies.map((related, index) => ({
        id: related.entityRef ?? String(index),
        name: (
          <EntityName
            entityRef={related.entityRef}
            hidden={entityT('tab.hidden.entity')}
          />
        ),
        remark: remarkOf(related),
        resilience: related.resilience,
        built: related.built,
        carrying: carryingOf(needed, related),
      }))}
    />
  );
}
