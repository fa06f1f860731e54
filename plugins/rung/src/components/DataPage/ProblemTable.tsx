import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  CatalogProblem,
  StatedProblem,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungTranslationRef } from '../../translation';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { ColumnHeadings, EntityHeading, foldingTableStyles } from '../shared';
import { problemText } from '../verdict';

const useStyles = makeStyles(theme => ({
  ...foldingTableStyles(theme),
  busy: { opacity: 0.5 },
  // The name of an annotation is to be read, and not pieced together.
  annotation: {
    fontFamily: 'monospace',
    fontSize: 13,
    minWidth: 200,
  },
}));

const columns = ['entity', 'written', 'wrong', 'advice'] as const;

/** Each problem: where it is, what is written, what is wrong and what to write. */
export function ProblemTable(props: {
  items: CatalogProblem[];
  busy: boolean;
}) {
  const { items, busy } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);

  function textsOf(stated: StatedProblem) {
    if (stated.type === 'value') {
      return problemText(stated.problem, t);
    }
    return {
      what: reportsT('dataPage.problems.unknownName'),
      advice: stated.meant
        ? reportsT('dataPage.problems.meant', { annotation: stated.meant })
        : reportsT('dataPage.problems.remove'),
    };
  }

  return (
    <table
      className={busy ? `${classes.table} ${classes.busy}` : classes.table}
      aria-label={reportsT('dataPage.problems.caption')}
      aria-busy={busy}
    >
      <ColumnHeadings
        classes={classes}
        headings={columns.map(column =>
          reportsT(`dataPage.problems.column.${column}`),
        )}
      />
      <tbody>
        {items.map(({ entityRef, title, owners, stated }) => {
          const { what, advice } = textsOf(stated);
          return (
            <tr
              key={`${entityRef} ${stated.annotation}`}
              className={classes.row}
            >
              <EntityHeading
                classes={classes}
                entity={{ entityRef, title }}
                owners={owners}
              />
              <td className={`${classes.cell} ${classes.annotation}`}>
                {stated.annotation}: {stated.value}
              </td>
              <td className={classes.cell}>{what}</td>
              <td className={classes.cell}>{advice}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
