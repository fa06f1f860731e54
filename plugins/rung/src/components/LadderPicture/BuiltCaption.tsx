import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Built } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { VIEW_BOX } from './layout';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.secondary,
    fontSize: 12,
    lineHeight: '16px',
    textAlign: 'center',
    width: VIEW_BOX.width,
  },
}));

/** When the first of what was seen was seen, where that is known. */
function seenAt({ facts }: Built): string | undefined {
  const [first] = facts
    .flatMap(({ source }) =>
      source.type === 'observed' ? source.observedAt ?? [] : [],
    )
    .sort();
  return first;
}

/** By what it is known what is built, and what is declared instead. */
export function BuiltCaption(props: { built: Built }) {
  const { built } = props;
  const { source, declared } = built;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const first = seenAt(built);
  const age = first ? format.age(first) : '';

  if (source === 'unknown') {
    return null;
  }
  return (
    <div className={classes.root}>
      {t(`card.picture.source.${source}`, { age })}
      {declared !== undefined &&
        `; ${t('card.picture.declaredRung', { rung: String(declared) })}`}
    </div>
  );
}
