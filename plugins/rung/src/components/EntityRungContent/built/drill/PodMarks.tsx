import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { DrilledPod } from '@rung/backstage-plugin-rung-common/wire';
import { rungObservationTranslationRef } from '../../../../translation/rungObservationTranslationRef';
import { outOfSight } from '../../../shared';
import { letterOf } from '../observation/letterOf';
import { PodMark } from './PodMark';

/** More pods that are alike are told as a number. */
const MOST_MARKS = 3;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.75),
    listStyle: 'none',
    margin: 0,
    minHeight: 28,
    padding: 0,
  },
  alike: { display: 'flex', gap: theme.spacing(0.75) },
  spoken: outOfSight,
}));

/** Pods that are of one workload and share a fate. */
function groupAlike(pods: readonly DrilledPod[]) {
  const groups = new Map<string, { pod: DrilledPod; count: number }>();
  for (const pod of pods) {
    const alike = `${pod.state} ${pod.workload}`;
    const count = (groups.get(alike)?.count ?? 0) + 1;
    groups.set(alike, { pod, count });
  }
  return [...groups.entries()];
}

/** The pods on one node, as marks and in words. */
export function PodMarks(props: {
  /** What the node is called. */
  label: string;
  pods: readonly DrilledPod[];
}) {
  const { label, pods } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungObservationTranslationRef);

  return (
    <ul
      className={classes.root}
      aria-label={t('drill.pods.at', { place: label })}
    >
      {groupAlike(pods).map(([alike, { pod, count }]) => {
        const letter = letterOf(pod.workload);
        const marks =
          count > MOST_MARKS
            ? [
                t('drill.pods.several', {
                  letter,
                  count: count,
                }),
              ]
            : Array<string>(count).fill(letter);
        return (
          <li key={alike} className={classes.alike}>
            <span className={classes.spoken}>
              {t('drill.pods.mark', {
                count,
                letter,
                state: t(`drill.pods.${pod.state}`),
              })}
            </span>
            {marks.map((text, index) => (
              <PodMark key={index} state={pod.state} text={text} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}
