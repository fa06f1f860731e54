import { makeStyles } from '@material-ui/core/styles';
import { Finding } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { useFindingText } from '../../findingText';
import { SeverityMark } from '../../shared';
import { FindingRow } from './FindingRow';

const useStyles = makeStyles(theme => ({
  title: {
    color: theme.palette.text.secondary,
    fontSize: 13,
    fontWeight: 700,
    margin: theme.spacing(1, 0, 0),
  },
  folded: { borderTop: `1px solid ${theme.palette.divider}` },
  summary: {
    alignItems: 'baseline',
    columnGap: theme.spacing(1.5),
    cursor: 'pointer',
    display: 'grid',
    fontSize: 13,
    gridTemplateColumns: '92px minmax(0, 1fr)',
    padding: theme.spacing(0.25, 0),
  },
  foldedTitle: {
    color: theme.palette.text.secondary,
    display: 'inline',
    fontSize: 13,
    fontWeight: 700,
    margin: 0,
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  '@container (max-width: 599px)': {
    summary: { display: 'block' },
  },
}));

/** Findings that have something in common, which is told once. */
export function FindingGroup(props: {
  title: string;
  findings: readonly Finding[];
  /** Whether only what they are called is shown, until it is opened. */
  folded?: boolean;
}) {
  const { title, findings, folded = false } = props;
  const classes = useStyles();
  const textOf = useFindingText();
  const format = useFormat();
  const [gravest] = findings;

  if (!gravest) {
    return null;
  }
  const list = (
    <ul className={classes.list}>
      {findings.map(finding => (
        <FindingRow key={finding.id} finding={finding} />
      ))}
    </ul>
  );
  return folded ? (
    <details className={classes.folded}>
      <summary className={classes.summary}>
        <SeverityMark severity={gravest.severity} />{' '}
        <span>
          <h3 className={classes.foldedTitle}>{title}:</h3>{' '}
          {format.list(findings.map(finding => textOf(finding).title))}
        </span>
      </summary>
      {list}
    </details>
  ) : (
    <>
      <h3 className={classes.title}>{title}</h3>
      {list}
    </>
  );
}
