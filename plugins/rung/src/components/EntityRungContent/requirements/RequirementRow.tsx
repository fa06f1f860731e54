import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Demand } from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { rungTranslationRef } from '../../../translation';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { RungBadge } from '../../shared';
import { Provenance, useRequirementText } from '../../verdict';
import { SourceText } from './SourceText';
import { useTableStyles } from './useTableStyles';

/** One requirement: what is stated where, and what it calls for. */
export function RequirementRow(props: { demand: Demand; scale: ReactNode }) {
  const { demand, scale } = props;
  const { key, value, guess, source, rung, forcing, reading } = demand;
  const classes = useTableStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const { nameOf, valueOf } = useRequirementText();
  const remarks = [
    guess && entityT('tab.requirements.guess'),
    reading && t(`card.heldBy.reading.${reading.domain}`),
  ].filter(Boolean);

  return (
    <tr className={classes.row}>
      <th className={classes.rowName} scope="row">
        {nameOf(key)}
      </th>
      <td>
        <Provenance demand={demand}>
          <strong>{valueOf(value)}</strong>
        </Provenance>
        {remarks.length > 0 && (
          <span className={classes.aside}> {remarks.join(', ')}</span>
        )}
      </td>
      <td className={`${classes.source} ${classes.aside}`}>
        <SourceText source={source} />
      </td>
      <td>
        <span className={classes.calls}>
          <RungBadge
            rung={rung}
            label={t('word.rung', { rung: String(rung) })}
          />
          {forcing && (
            <span className={classes.aside}>
              {entityT('tab.requirements.forcing')}
            </span>
          )}
        </span>
      </td>
      <td className={classes.onScale}>{scale}</td>
    </tr>
  );
}
