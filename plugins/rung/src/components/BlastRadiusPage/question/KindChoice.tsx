import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { LossKind } from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { focusOutline } from '../../shared';

/** Failure domains from the narrowest to the widest, and then what is none. */
const kinds: readonly LossKind[] = ['zone', 'cluster', 'region', 'entity'];

const useStyles = makeStyles(theme => ({
  root: { background: theme.palette.background.paper },
  button: {
    borderColor: theme.palette.text.secondary,
    color: theme.palette.text.primary,
    fontSize: 13,
    height: 36,
    lineHeight: '20px',
    padding: theme.spacing(0, 2),
    textTransform: 'none',
    '&:focus-visible': focusOutline(theme, -2),
    [theme.breakpoints.down('xs')]: {
      fontSize: 12,
      padding: theme.spacing(0, 1),
    },
  },
  selected: {
    '&&, &&:hover': {
      background: theme.palette.primary.main,
      color: theme.palette.primary.contrastText,
      fontWeight: 700,
    },
    '&&:focus-visible': {
      outlineColor: theme.palette.primary.contrastText,
    },
  },
}));

/** Which kind of loss it is about. */
export function KindChoice(props: {
  kind: LossKind;
  onChange: (kind: LossKind) => void;
}) {
  const { kind, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <ToggleButtonGroup
      className={classes.root}
      exclusive
      value={kind}
      aria-label={t('blastRadius.question.kinds')}
      // What is pressed already stays so.
      onChange={(_event, chosen: LossKind | null) => chosen && onChange(chosen)}
    >
      {kinds.map(each => (
        <ToggleButton
          key={each}
          value={each}
          classes={{ root: classes.button, selected: classes.selected }}
        >
          {t(`blastRadius.question.kind.${each}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
