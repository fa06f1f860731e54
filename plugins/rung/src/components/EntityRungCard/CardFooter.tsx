import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { lazy, Suspense, useId, useState } from 'react';
import { rungTranslationRef } from '../../translation';
import { Link } from '../shared';
import { useCardLinks } from './useCardLinks';

const More = lazy(() => import('./More').then(m => ({ default: m.More })));

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    paddingTop: theme.spacing(1.5),
  },
  actions: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 13,
    gap: theme.spacing(0.5, 2),
    lineHeight: '24px',
  },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  more: {
    color: theme.palette.primary.main,
    font: 'inherit',
    marginLeft: 'auto',
  },
  mark: { marginLeft: theme.spacing(0.5) },
  content: { marginTop: theme.spacing(1.5) },
  next: {},
  '@container (max-width: 519px)': {
    root: { paddingTop: theme.spacing(1) },
    next: { flex: '1 0 100%', '& > *': { width: '100%' } },
    actions: { columnGap: theme.spacing(1.5), fontSize: 12 },
    links: { columnGap: theme.spacing(1.5) },
  },
}));

/** The next step, the other ways on, and what few ask for behind a button. */
export function CardFooter(props: { assessment: LiveAssessment }) {
  const { assessment } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const contentId = useId();
  const [open, setOpen] = useState(false);
  const { next, others } = useCardLinks(assessment);

  return (
    <div className={classes.root}>
      <div className={classes.actions}>
        {next && (
          <div className={classes.next}>
            <ButtonLink href={next.to} variant="primary" size="small">
              {next.text}
            </ButtonLink>
          </div>
        )}
        {others.length > 0 && (
          <ul className={classes.links} aria-label={t('card.link.label')}>
            {others.map(({ to, text }) => (
              <li key={text}>
                <Link to={to}>{text}</Link>
              </li>
            ))}
          </ul>
        )}
        {assessment.status !== 'unassessed' && (
          <ButtonBase
            className={classes.more}
            aria-expanded={open}
            aria-controls={contentId}
            onClick={() => setOpen(!open)}
            disableRipple
          >
            {t('card.link.more')}
            <span className={classes.mark} aria-hidden>
              {open ? '▴' : '▾'}
            </span>
          </ButtonBase>
        )}
      </div>
      <div id={contentId} className={open ? classes.content : undefined}>
        {open && (
          <Suspense fallback={null}>
            <More assessment={assessment} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
