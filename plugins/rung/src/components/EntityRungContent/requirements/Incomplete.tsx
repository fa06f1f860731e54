import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  annotationOf,
  Assessment,
  MethodNumber,
  RequirementKey,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../../translation';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Subheading } from '../../shared';
import { useRequirementText } from '../../verdict';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** What to begin each number with: an objective says which loss it is for. */
const firstKeys: Record<MethodNumber, RequirementKey> = {
  availability: 'availability',
  rto: 'rto.zone',
  rpo: 'rpo.zone',
  scale: 'pods',
  teams: 'teams',
  compliance: 'compliance',
};

/** What is missing or not sure yet, and what to write. */
export function Incomplete(props: {
  assessment: Pick<Assessment, 'missing' | 'guesses' | 'demands'>;
}) {
  const { missing, guesses, demands } = props.assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: entityT } = useTranslationRef(rungEntityTranslationRef);
  const { nameOf } = useRequirementText();

  return (
    <>
      {missing.length > 0 && (
        <>
          <Subheading>{entityT('tab.requirements.missing.title')}</Subheading>
          <ul className={classes.list}>
            {missing.map(number => (
              <li key={number}>
                <strong>{t(`requirement.name.${number}`)}</strong>:{' '}
                {entityT(`tab.requirements.missing.${number}`, {
                  annotation: annotationOf(firstKeys[number]),
                  nodes: annotationOf('nodes'),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {guesses.length > 0 && (
        <>
          <Subheading>{entityT('tab.requirements.guesses.title')}</Subheading>
          <ul className={classes.list}>
            {demands
              .filter(({ guess }) => guess)
              .map(({ key, text = '' }) => (
                <li key={key}>
                  <strong>{nameOf(key)}</strong>:{' '}
                  {entityT('tab.requirements.guesses.sure', { text })}
                </li>
              ))}
          </ul>
        </>
      )}
    </>
  );
}
