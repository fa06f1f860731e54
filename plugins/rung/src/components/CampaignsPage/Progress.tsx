import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { CampaignCounts } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { neutralColor, toneColor } from '../../theme';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

const useStyles = makeStyles(theme => ({
  track: {
    background: neutralColor(theme),
    borderRadius: 3,
    display: 'flex',
    height: 6,
    marginTop: theme.spacing(0.5),
    maxWidth: 260,
    overflow: 'hidden',
  },
  done: { background: toneColor(theme, 'ok') },
}));

/** How far a campaign has come: in words, with a bar below. */
export function Progress(props: { counts: CampaignCounts }) {
  const { all, left, done } = props.counts;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const unknown = all - left - done;
  const number = (count: number) => ({ count, number: format.count(count) });
  const texts = [
    t('campaignsPage.progress', {
      done: format.count(done),
      all: format.count(all),
    }),
    ...(left > 0 ? [t('campaignsPage.left', number(left))] : []),
    ...(unknown > 0 ? [t('campaignsPage.unknown', number(unknown))] : []),
  ];
  return (
    <>
      {texts.join(' · ')}
      <div className={classes.track} aria-hidden>
        <div
          className={classes.done}
          style={{ width: `${all > 0 ? (100 * done) / all : 0}%` }}
        />
      </div>
    </>
  );
}
