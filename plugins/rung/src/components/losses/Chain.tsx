import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { BlastStep } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { softColor, toneColor } from '../../theme';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { outOfSight } from '../shared';
import { useLossText } from './useLossText';

const useStyles = makeStyles(theme => ({
  // What is heard is placed within, and makes no page wider.
  root: { position: 'relative' },
  chips: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 12,
    gap: theme.spacing(0.5, 0.75),
    lineHeight: '18px',
  },
  chip: {
    border: `1px solid ${toneColor(theme, 'unknown')}`,
    borderRadius: theme.shape.borderRadius,
    overflowWrap: 'anywhere',
    padding: theme.spacing(0, 0.75),
  },
  own: { fontWeight: 700 },
  lost: {
    background: softColor(theme, 'bad'),
    border: `2px solid ${toneColor(theme, 'bad')}`,
    color: toneColor(theme, 'bad'),
    fontWeight: 700,
  },
  heard: outOfSight,
}));

/** How an outage gets to an entity: as marks in a row, and as one sentence to hear. */
export function Chain(props: {
  entityRef: string;
  /** What the entity is called. */
  name: string;
  /** From what it depends on to what is lost, which it may be itself. */
  steps: readonly BlastStep[];
  /** How many are left out in the middle. */
  skipped?: number;
  /** Its name stands beside it, and is no mark. */
  isNamed?: boolean;
}) {
  const { entityRef, name, skipped = 0, isNamed = false } = props;
  const steps = props.steps.filter(step => step.name !== entityRef);
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { shortOf, nameOf } = useLossText();
  const middle = Math.ceil(steps.length / 2);
  const left =
    skipped > 0
      ? [
          t('losses.chain.skipped', {
            count: skipped,
            number: format.count(skipped),
          }),
        ]
      : [];
  const textsOf = (textOf: (step: BlastStep) => string) => [
    ...steps.slice(0, middle).map(textOf),
    ...left,
    ...steps.slice(middle).map(textOf),
  ];
  const heard = textsOf(nameOf);
  const lost = heard.pop();
  const marks = textsOf(shortOf);
  const own = isNamed && marks.length > 0 ? [] : [name];
  const chips = [...own, ...marks];

  function sentence(): string {
    if (lost === undefined) {
      return t('losses.chain.itself', { name });
    }
    return heard.length > 0
      ? t('losses.chain.through', { name, lost, steps: format.list(heard) })
      : t('losses.chain.direct', { name, lost });
  }

  return (
    <div className={classes.root}>
      <span className={classes.heard}>{sentence()}</span>
      <div className={classes.chips} aria-hidden>
        {chips.map((text, index) => {
          const looks = [
            classes.chip,
            index < own.length && classes.own,
            index === chips.length - 1 && classes.lost,
          ];
          return [
            index > 0 && <span key={`${index}arrow`}>›</span>,
            <span key={index} className={looks.filter(Boolean).join(' ')}>
              {text}
            </span>,
          ];
        })}
      </div>
    </div>
  );
}
