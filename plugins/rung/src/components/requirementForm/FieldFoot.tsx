import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  RequirementInput,
  RequirementKey,
  RequirementSource,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { FieldProblem } from './FieldProblem';
import { SourceLine } from './SourceLine';
import { useThresholdsText } from './useThresholdsText';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.secondary,
    fontSize: 13,
    overflowWrap: 'anywhere',
  },
  source: { color: theme.palette.text.primary, fontWeight: 600 },
}));

/**
 * What is to be known of a value: where it comes from, what cannot be read of it,
 * how it is written, and the thresholds that no slider shows.
 */
export function FieldFoot(props: {
  id: string;
  requirementKey: RequirementKey;
  input: RequirementInput;
  /** Where the value comes from that counts here, if it is not stated here. */
  source: RequirementSource | undefined;
  thresholds: Thresholds | undefined;
  problem: string | undefined;
}) {
  const { id, requirementKey: key, input, source, thresholds, problem } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const thresholdTexts = useThresholdsText(key, thresholds);

  function example(): string | undefined {
    switch (input.type) {
      case 'word':
        return undefined;
      case 'words':
        return t(key === 'reach' ? 'example.reach' : 'example.compliance');
      case 'duration':
        return t(input.zero ? 'example.durationOrZero' : 'example.duration');
      default:
        return t(`example.${input.type}`);
    }
  }
  return (
    <div className={classes.root} id={`${id}-foot`}>
      {problem && <FieldProblem>{problem}</FieldProblem>}
      {source && <SourceLine source={source} className={classes.source} />}
      {[problem ? undefined : example(), ...thresholdTexts]
        .filter(Boolean)
        .join(' ')}
    </div>
  );
}
