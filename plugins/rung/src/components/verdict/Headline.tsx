import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment, layerBeside } from '@rung/backstage-plugin-rung-common';
import { fitColor } from '../../theme';
import { rungTranslationRef } from '../../translation';
import { Chip } from '../shared';
import { useHeadline } from './useHeadline';

const useStyles = makeStyles(theme => ({
  rung: {
    fontSize: 28,
    fontWeight: 700,
    lineHeight: 1.15,
    margin: 0,
  },
  underBuilt: { color: fitColor(theme, 'under-built') },
  name: { fontSize: 17, lineHeight: 1.3, marginTop: theme.spacing(0.5) },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    '&:empty': { display: 'none' },
  },
}));

/** Which rung it takes, whether that is built, and how far it can be relied on. */
export function Headline(props: {
  assessment: Assessment;
  /** By what comes above it on the page. */
  heading?: 'h2' | 'h3' | 'h4';
}) {
  const { assessment, heading: Heading = 'h4' } = props;
  const { status, rung, built, fit } = assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { kind, text } = useHeadline(assessment);

  return (
    <>
      <Heading
        className={`${classes.rung} ${
          kind === 'under-built' ? classes.underBuilt : ''
        }`}
      >
        {text}
      </Heading>
      {rung && (
        <div className={classes.name}>{t(`ladder.rung${rung}.name`)}</div>
      )}
      <div className={classes.chips}>
        {fit === 'over-built' && (
          <Chip tone="over-built">
            {t('card.chip.overBuilt', { rung: String(built?.resilience) })}
          </Chip>
        )}
        {status === 'incomplete' && (
          <Chip tone="neutral">{t('card.chip.incomplete')}</Chip>
        )}
        {layerBeside(assessment) && (
          <Chip tone="accent">{t('card.chip.platform')}</Chip>
        )}
      </div>
    </>
  );
}
