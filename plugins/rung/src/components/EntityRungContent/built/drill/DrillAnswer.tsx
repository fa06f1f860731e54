import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { EntityDrill } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../../format';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { worstTone } from './outcomeTone';
import { toneColor } from '../../../../theme';
import { ToneIcon } from '../../../shared';

const useStyles = makeStyles(theme => ({
  answer: { fontSize: 17, fontWeight: 700, lineHeight: 1.35 },
  ok: { color: toneColor(theme, 'ok') },
  warn: { color: toneColor(theme, 'warn') },
  bad: { color: toneColor(theme, 'bad') },
}));

/** The rungs from which on a service is to survive the loss of each. */
const survivedFrom = { node: 2, zone: 3 } as const;

/** What follows from a loss, in a sentence. */
export function DrillAnswer(props: {
  drill: EntityDrill;
  /** What is lost, by its name. */
  name: string;
  /** The resilience that is needed, where that is known. */
  needed: ResilienceRung | undefined;
}) {
  const { drill, name, needed } = props;
  const { workloads, zone } = drill;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);
  const format = useFormat();
  const tone = worstTone(workloads);
  const sum = (count: 'left' | 'ready' | 'lost') =>
    workloads.reduce((total, workload) => total + workload[count], 0);
  const waiting = workloads
    .flatMap(({ pending }) => pending)
    .reduce((total, { count }) => total + count, 0);
  const domain = zone === undefined ? 'node' : 'zone';

  function afterwards(): string {
    if (waiting > 0) {
      return t('drill.answer.pending', { count: waiting });
    }
    return sum('lost') > 0
      ? t('drill.answer.recovers')
      : t('drill.answer.untouched');
  }

  return (
    <>
      <div className={`${classes.answer} ${classes[tone]}`}>
        <ToneIcon tone={tone} />{' '}
        {t('drill.answer.lost', {
          name,
          left: format.count(sum('left')),
          ready: format.count(sum('ready')),
        })}
        , {afterwards()}.
      </div>
      {workloads.some(({ budget }) => budget?.kept === false) &&
        `${t('drill.answer.budget')} `}
      {needed !== undefined &&
        needed >= survivedFrom[domain] &&
        t(`drill.answer.${domain}`, { rung: String(needed) })}
    </>
  );
}
