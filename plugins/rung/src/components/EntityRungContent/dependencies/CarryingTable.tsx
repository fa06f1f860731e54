import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { ColumnHeadings, foldingTableStyles } from '../../shared';
import { CarryingMark } from './CarryingMark';
import { Carrying } from './carryingOf';
import { RungPair } from './RungPair';

/** Its columns are short. */
const FOLDS_BELOW = 560;

const useStyles = makeStyles(theme => ({
  ...foldingTableStyles(theme, FOLDS_BELOW),
  link: { fontWeight: 400 },
  remark: {
    color: theme.palette.text.secondary,
    display: 'block',
    fontSize: 12.5,
  },
  // Both on one line. The query is another text than that of the folding, which
  // it would take the place of.
  answer: {},
  [`@container (width < ${FOLDS_BELOW}px)`]: {
    answer: {
      '&&': { display: 'inline-block', marginRight: theme.spacing(1.5) },
    },
  },
}));

/** One end of a dependency. */
export interface CarryingRow {
  id: string;
  name: ReactNode;
  remark?: string;
  resilience?: ResilienceRung;
  built?: ResilienceRung;
  carrying: Carrying;
}

/** What something needs and has, and whether the one below carries the other. */
export function CarryingTable(props: {
  side: 'dependsOn' | 'dependents';
  rows: readonly CarryingRow[];
}) {
  const { side, rows } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const title = t(`dependencies.${side}.title`);

  return (
    <table className={classes.table} aria-label={title}>
      <ColumnHeadings
        classes={classes}
        headings={[
          title,
          t('dependencies.column.rungs'),
          t('dependencies.column.verdict'),
        ]}
      />
      <tbody>
        {rows.map(({ id, name, remark, resilience, built, carrying }) => (
          <tr key={id} className={classes.row}>
            <th className={`${classes.rowHeading} ${classes.link}`} scope="row">
              {name}
              {remark && <span className={classes.remark}>{remark}</span>}
            </th>
            <td
              className={`${classes.cell} ${classes.answer}`}
              data-label={t('dependencies.column.rungs')}
            >
              <RungPair needed={resilience} built={built} />
            </td>
            <td className={`${classes.cell} ${classes.answer}`}>
              <CarryingMark carrying={carrying} side={side} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
