import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { statedOn } from '../../statedRequirements';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { usePolicy } from '../requirementForm';
import {
  nothingKnown,
  takenStatements,
  textAt,
  useFormSubject,
  valueAt,
} from '../RequirementsFormField';
import { ChangesFieldProps } from './schema';
import { useChangeLines } from './useChangeLines';

/** As long as a form takes to take in what another of its fields has written. */
const SETTLED_MS = 50;

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    color: theme.palette.text.primary,
    fontSize: 14,
    lineHeight: 1.5,
    paddingTop: theme.spacing(2),
  },
  title: { fontSize: 16, fontWeight: 700, margin: 0 },
  list: {
    margin: theme.spacing(0.5, 0, 0),
    overflowWrap: 'anywhere',
    paddingLeft: theme.spacing(2.5),
  },
}));

/**
 * What the form changes and what follows from it, in words. The review step shows
 * the value of this field, which is the same sentences.
 */
export function RungChangesFormField(props: ChangesFieldProps) {
  const { formData, formContext, uiSchema, schema, onChange } = props;
  const options = uiSchema['ui:options'];
  const parameters = formContext?.formData;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const policy = usePolicy();
  const subject = useFormSubject(
    textAt(parameters, options?.entity),
    textAt(parameters, options?.system),
  );
  const written = valueAt(parameters, options?.requirements ?? 'requirements');
  const stated = useMemo(() => takenStatements(written, {}), [written]);
  const entity = subject.value?.entity;
  const own = useMemo(() => (entity ? statedOn(entity) : {}), [entity]);
  const lines = useChangeLines({
    stated,
    own,
    subject: subject.value ?? nothingKnown,
    policy: policy.value,
  });

  // The form is written as a whole, with all of its fields. Written at once and not
  // when there is time, nothing that is typed meanwhile gets lost.
  const latest = useRef(onChange);
  latest.current = onChange;
  const next = JSON.stringify(lines);
  const held = JSON.stringify(formData ?? []);
  useEffect(() => {
    if (next === held) {
      return undefined;
    }
    const timer = setTimeout(
      () =>
        flushSync(() =>
          latest.current(lines.length > 0 ? JSON.parse(next) : undefined),
        ),
      SETTLED_MS,
    );
    return () => clearTimeout(timer);
  }, [next, held, lines.length]);

  return (
    <section className={classes.root}>
      <h3 className={classes.title}>{schema.title ?? t('changes.title')}</h3>
      {lines.length === 0 ? (
        <div>{t('changes.empty')}</div>
      ) : (
        <ul className={classes.list}>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
