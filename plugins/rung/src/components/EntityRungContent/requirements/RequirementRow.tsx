import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Demand } from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { rungTranslationRef } from '../../../translation';
import { Chip, foldingTableStyles } from '../../shared';
import { useRequirementText } from '../../verdict';
import { SourceText } from './SourceText';

const useStyles = makeStyles(theme => ({
  ...foldingTableStyles(theme),
  value: { fontWeight: 700 },
}));

/** One requirement: what is stated where, and what it calls for. */
export function RequirementRow(props: { demand: Demand; scale: ReactNode }) {
  const { demand, scale } = props;
  const { key, value, text, guess, source, rung, forcing, reading } = demand;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { nameOf, valueOf } = useRequirementText();
  // Other values read the same as they are written.
  const isReworded =
    value.type === 'range' ||
    (value.type === 'quantity' && value.unit === 'seconds');
  const remarks = [
    guess && t('tab.requirements.guess'),
    reading && t(`card.heldBy.reading.${reading.domain}`),
  ].filter(Boolean);

  return (
    <tr className={classes.row}>
      <th className={classes.rowHeading} scope="row">
        {nameOf(key)}
      </th>
      <td className={classes.cell}>
        <span className={classes.value}>{valueOf(value)}</span>{' '}
        <span className={classes.aside}>{remarks.join(', ')}</span>
        {isReworded && (
          <div className={classes.code}>{guess ? `${text}?` : text}</div>
        )}
      </td>
      <td
        className={classes.cell}
        data-label={t('tab.requirements.column.source')}
      >
        <SourceText source={source} />
        {source.annotation && (
          <div className={classes.code}>{source.annotation}</div>
        )}
      </td>
      <td
        className={classes.cell}
        data-label={t('tab.requirements.column.rung')}
      >
        {rung === 4
          ? t('tab.requirements.platform', { rung: String(rung) })
          : t('word.rung', { rung: String(rung) })}{' '}
        {forcing && <Chip tone="accent">{t('tab.requirements.forcing')}</Chip>}
      </td>
      <td className={classes.cell}>{scale}</td>
    </tr>
  );
}
