import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { BlastRadius } from '@rung/backstage-plugin-rung-common/wire';
import { lazy, RefObject, Suspense, useMemo, useRef } from 'react';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Skeleton } from '../../request';
import { Description } from '../../shared';
import { useWidthOf } from '../useWidthOf';
import { GroupBox } from './GroupBox';
import { GroupList } from './GroupList';
import { LinkTable } from './LinkTable';
import { LostBox } from './LostBox';
import { GroupNames } from './useGroupNames';

/** What lays out the picture is as large as the rest of the page. */
const SystemsPicture = lazy(() =>
  import('./SystemsPicture').then(m => ({ default: m.SystemsPicture })),
);

/** In pixels: what a page of 760 leaves; below it there is a list in its place. */
const LEAST_ROOM = 592;

const useStyles = makeStyles(theme => ({
  lone: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    justifyContent: 'center',
    listStyle: 'none',
    margin: theme.spacing(2, 0, 0),
    padding: 0,
  },
}));

/** The systems, and what carries the outage from one to another. */
export function SystemsView(props: {
  radius: BlastRadius;
  groups: BlastRadius['groups'];
  names: GroupNames;
  headline: RefObject<HTMLElement>;
}) {
  const { radius, groups, names, headline } = props;
  const classes = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const room = useWidthOf(place);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const shown = useMemo(
    () => new Set(groups.map(({ name }) => name)),
    [groups],
  );
  const links = useMemo(
    () =>
      (radius.links ?? []).filter(
        ({ from, to }) => shown.has(from) && shown.has(to),
      ),
    [radius.links, shown],
  );
  const [linked, lone] = useMemo(() => {
    const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
    const isLinked = ({ name }: { name?: string }) =>
      name !== undefined && ends.has(name);
    return [groups.filter(isLinked), groups.filter(each => !isLinked(each))];
  }, [groups, links]);
  // Where nothing is measured, as in tests, there is room.
  const isNarrow = room !== undefined && room > 0 && room < LEAST_ROOM;

  return (
    <div ref={place}>
      <Description>
        {t(
          isNarrow || links.length === 0
            ? 'blastRadius.groups.narrow'
            : 'blastRadius.groups.lead',
        )}
      </Description>
      {isNarrow && (
        <GroupList
          label={t('blastRadius.groups.title.system')}
          groups={groups}
          names={names}
        />
      )}
      {!isNarrow && room !== undefined && (
        <>
          {linked.length > 0 && (
            <Suspense
              fallback={
                <Skeleton height={320} label={t('blastRadius.loading')} />
              }
            >
              <SystemsPicture
                groups={linked}
                links={links}
                names={names}
                room={room}
                headline={headline}
              />
            </Suspense>
          )}
          {lone.length > 0 && (
            <ul
              className={classes.lone}
              aria-label={t('blastRadius.groups.lone')}
            >
              {lone.map(group => (
                <li key={group.name ?? ''}>
                  <GroupBox group={group} names={names} headline={headline} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <LostBox radius={radius} />
      {links.length > 0 && <LinkTable links={links} names={names} />}
    </div>
  );
}
