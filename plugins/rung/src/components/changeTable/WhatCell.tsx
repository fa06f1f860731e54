import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  CatalogChange,
  ChangedState,
} from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode } from 'react';
import { fitColor } from '../../theme';
import { rungTranslationRef } from '../../translation';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RungMark } from '../assessmentTable';
import { outOfSight } from '../shared';

const useStyles = makeStyles(theme => ({
  move: {
    alignItems: 'baseline',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
  },
  fit: { fontWeight: 600 },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
  heard: outOfSight,
}));

/** From something to something; an arrow for the eye, words for the ear. */
function Move(props: { before: ReactNode; after: ReactNode }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return (
    <div className={classes.move}>
      <span>
        <span className={classes.heard}>{t('changesPage.from')} </span>
        {props.before}
      </span>
      <span aria-hidden>→</span>
      <span>
        <span className={classes.heard}>{t('changesPage.to')} </span>
        {props.after}
      </span>
    </div>
  );
}

function Fit(props: { fit: NonNullable<ChangedState['fit']> }) {
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <span className={classes.fit} style={{ color: fitColor(theme, props.fit) }}>
      {t(`word.fit.${props.fit}`)}
    </span>
  );
}

function Rung(props: { state: ChangedState }) {
  const { t } = useTranslationRef(rungReportsTranslationRef);
  return props.state.rung ? (
    <RungMark rung={props.state.rung} />
  ) : (
    <>{t('changesPage.noRung')}</>
  );
}

/** What became of an entity: its rung, how what is built fits, its status. */
export function WhatCell(props: { change: CatalogChange }) {
  const { type, before, after } = props.change;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);

  if (!before || !after) {
    const only = before ?? after;
    return (
      <>
        {type !== 'moved' && reportsT(`changesPage.type.${type}`)}
        {only && (
          <div className={classes.move}>
            {only.rung && <Rung state={only} />}
            <span className={classes.aside}>
              {t(`word.status.${only.status}`)}
            </span>
          </div>
        )}
      </>
    );
  }
  const moves = [
    before.rung !== after.rung && (
      <Move
        key="rung"
        before={<Rung state={before} />}
        after={<Rung state={after} />}
      />
    ),
    before.built && after.built && before.built !== after.built && (
      <div key="built" className={classes.move}>
        <span className={classes.aside}>{reportsT('changesPage.built')}</span>
        <Move
          before={<RungMark rung={before.built} />}
          after={<RungMark rung={after.built} />}
        />
      </div>
    ),
    before.fit && after.fit && before.fit !== after.fit && (
      <Move
        key="fit"
        before={<Fit fit={before.fit} />}
        after={<Fit fit={after.fit} />}
      />
    ),
    before.status !== after.status && (
      <Move
        key="status"
        before={t(`word.status.${before.status}`)}
        after={t(`word.status.${after.status}`)}
      />
    ),
  ].filter(Boolean);
  return moves.length > 0 ? (
    <>{moves}</>
  ) : (
    <span className={classes.aside}>{reportsT('changesPage.unmoved')}</span>
  );
}
