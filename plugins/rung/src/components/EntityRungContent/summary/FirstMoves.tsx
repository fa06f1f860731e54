import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  ClosingMove,
  Finding,
  movesToClose,
  ResilienceRung,
} from '@rung/backstage-plugin-rung-common';
import { Link } from 'react-router-dom';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { rungFindingTranslationRef } from '../../../translation/rungFindingTranslationRef';
import { useFindingText } from '../../findingText';

/** What is left is a click away. */
const MOST = 3;

const useStyles = makeStyles(theme => ({
  title: {
    color: theme.palette.text.secondary,
    fontSize: 12.5,
    fontWeight: 700,
    margin: theme.spacing(0, 0, 0.5),
  },
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  move: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    columnGap: theme.spacing(1),
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    padding: theme.spacing(1, 1.5),
  },
  number: { color: theme.palette.primary.main, fontSize: 16, fontWeight: 700 },
  link: { color: theme.palette.text.primary, fontWeight: 700 },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** What to do first: the moves that close the gravest findings, and the most. */
export function FirstMoves(props: {
  findings: readonly Finding[];
  /** The resilience that is needed, where that is known. */
  needed: ResilienceRung | undefined;
}) {
  const { findings, needed } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { t: findingT } = useTranslationRef(rungFindingTranslationRef);
  const textOf = useFindingText();
  const moves = movesToClose(findings, needed);
  const open = findings.filter(({ accepted }) => !accepted).length;

  /** What is closed by itself says what to do about it. */
  function nameOf({ move, findings: [finding] }: ClosingMove): string {
    return move === 'on-its-own'
      ? textOf(finding).remedy
      : findingT(`move.${move}`);
  }

  function effectOf({ findings: closed, reaches }: ClosingMove): string {
    const closes = t('tab.first.closes', {
      count: open,
      closed: String(closed.length),
    });
    return reaches
      ? t('tab.first.reaches', { closes, rung: String(reaches) })
      : closes;
  }

  return (
    <>
      <h3 className={classes.title}>{t('tab.first.title')}</h3>
      {moves.length === 0 && <div>{t('tab.first.none')}</div>}
      <ol className={classes.list} aria-label={t('tab.first.title')}>
        {moves.slice(0, MOST).map((move, index) => (
          <li key={move.findings[0].id} className={classes.move}>
            <span className={classes.number} aria-hidden>
              {index + 1}
            </span>
            <div>
              <Link to="#findings" className={classes.link}>
                {nameOf(move)}
              </Link>
              <div className={classes.aside}>{effectOf(move)}</div>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
