import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { LiveAssessment } from '@rung/backstage-plugin-rung-common/wire';
import { Link } from 'react-router-dom';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Whole } from '../../rollUp';
import { MainAction } from './MainAction';
import { OtherActions } from './OtherActions';
import { SectionId, sectionsOf } from './sections';
import { useSectionInSight } from './useSectionInSight';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    background: theme.palette.background.default,
    borderBottom: `1px solid ${theme.palette.divider}`,
    display: 'flex',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 0),
    position: 'sticky',
    top: 0,
    zIndex: 2,
  },
  // Scrolls within itself where there is no room for all of it.
  scroller: {
    alignItems: 'center',
    display: 'flex',
    flex: 1,
    gap: theme.spacing(1),
    justifyContent: 'space-between',
    minWidth: 0,
    overflowX: 'auto',
    // All that can be done is in sight, but on a phone.
    [theme.breakpoints.up('sm')]: { flexWrap: 'wrap', rowGap: 0 },
    // The ring of what has the focus is not cut off.
    padding: 4,
  },
  list: {
    display: 'flex',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  link: {
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    display: 'block',
    fontSize: 13,
    lineHeight: '20px',
    padding: theme.spacing(0.75, 0.5),
    textDecoration: 'none',
    whiteSpace: 'nowrap',
    '&:hover': { background: theme.palette.action.hover },
    '&[aria-current]': {
      background: theme.palette.action.selected,
      fontWeight: 700,
    },
  },
  count: { color: theme.palette.text.secondary, fontWeight: 400 },
}));

/** The parts of the tab and what can be done, always in sight. */
export function SectionBar(props: {
  assessment: LiveAssessment;
  /** Present where the entity is made of parts. */
  whole: Whole | undefined;
}) {
  const { assessment, whole } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const current = useSectionInSight();
  const counts: Partial<Record<SectionId, number>> = {
    requirements: assessment.demands.length,
    built: assessment.built?.facts.length,
    findings: assessment.findings.filter(({ accepted }) => !accepted).length,
    dependencies: assessment.dependencies?.length,
  };

  return (
    <div className={classes.root}>
      <div className={classes.scroller}>
        <nav aria-label={t('tab.section.label')}>
          <ul className={classes.list}>
            {sectionsOf(whole).map(id => (
              <li key={id}>
                <Link
                  to={`#${id}`}
                  className={classes.link}
                  aria-current={id === current ? 'location' : undefined}
                >
                  {t(`tab.section.${id}`)}{' '}
                  {counts[id] !== undefined && (
                    <span className={classes.count}>{String(counts[id])}</span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <OtherActions assessment={assessment} section={current} />
      </div>
      <MainAction assessment={assessment} />
    </div>
  );
}
