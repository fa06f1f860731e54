import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  PlatformVerdict,
  ResilienceRung,
  RungNumber,
} from '@rung/backstage-plugin-rung-common';
import { useRungLinks } from '../../links';
import { rungTranslationRef } from '../../translation';
import { useLadderContent } from '../../translation/useLadderContent';
import { RungSheetView } from '../RungSheetView';
import { Link, Section } from '../shared';

const useStyles = makeStyles(theme => ({
  sheet: {
    '& + &': {
      borderTop: `1px solid ${theme.palette.divider}`,
      marginTop: theme.spacing(1.5),
      paddingTop: theme.spacing(1.5),
    },
  },
  summary: { cursor: 'pointer', fontWeight: 700 },
  link: { marginTop: theme.spacing(1.5) },
  body: { padding: theme.spacing(0.5, 0, 1.5) },
}));

/** The page of the ladder on the rung that is enough, and on the platform. */
export function RungAtLengthSection(props: {
  resilience: ResilienceRung;
  platform: PlatformVerdict;
}) {
  const { resilience, platform } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const links = useRungLinks();
  const { sheets } = useLadderContent();
  const rungs: RungNumber[] = platform.layer ? [resilience, 4] : [resilience];

  return (
    <Section id="rung-ladder" title={t('tab.ladder.title')}>
      {rungs.map(rung => {
        const link = links.ladder(rung);
        return (
          <details key={rung} className={classes.sheet}>
            <summary className={classes.summary}>
              {t('tab.ladder.summary', {
                rung: String(rung),
                name: t(`ladder.rung${rung}.name`),
              })}
            </summary>
            <div className={classes.body}>
              <RungSheetView sheet={sheets[rung - 1]} />
              {link && (
                <div className={classes.link}>
                  <Link to={link}>{t('tab.ladder.link')}</Link>
                </div>
              )}
            </div>
          </details>
        );
      })}
    </Section>
  );
}
