import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { BlastGroup, BlastLink } from '@rung/backstage-plugin-rung-common/wire';
import { RefObject, useId, useMemo } from 'react';
import { toneColor } from '../../../theme';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { ScrollRegion } from '../../shared';
import { GroupBox } from './GroupBox';
import { layOutSystems } from './layout';
import { GroupNames } from './useGroupNames';

/** In pixels: what carries is thicker, and the more so the more carry it. */
const THIN = 1.2;
const THICK = { least: 1.8, each: 0.3, most: 4 } as const;

const useStyles = makeStyles({
  // Where there is room to spare, it is on both sides.
  picture: { margin: '0 auto', position: 'relative' },
  arrows: { left: 0, position: 'absolute', top: 0 },
  box: { position: 'absolute' },
});

function widthOf({ carries }: BlastLink): number {
  return carries === 0
    ? THIN
    : Math.min(THICK.least + THICK.each * carries, THICK.most);
}

/** Systems in layers, with arrows from what depends to what is depended on. */
export function SystemsPicture(props: {
  groups: readonly BlastGroup[];
  links: readonly BlastLink[];
  names: GroupNames;
  /** The width that it has, in pixels. */
  room: number;
  headline: RefObject<HTMLElement>;
}) {
  const { groups, links, names, room, headline } = props;
  const classes = useStyles();
  const theme = useTheme();
  const id = useId();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { width, height, boxes, arrows } = useMemo(
    () =>
      layOutSystems(
        groups.flatMap(({ name }) => name ?? []),
        links,
        room,
      ),
    [groups, links, room],
  );
  const heads = {
    carries: { id: `${id}carries`, color: toneColor(theme, 'bad') },
    idle: { id: `${id}idle`, color: toneColor(theme, 'unknown') },
  };
  // Those that carry are drawn last, over the others.
  const inOrder = [...arrows].sort((one, other) => one.carries - other.carries);

  return (
    <ScrollRegion label={t('blastRadius.groups.picture')}>
      <div className={classes.picture} style={{ height, width }}>
        <svg
          className={classes.arrows}
          width={width}
          height={height}
          aria-hidden
        >
          <defs>
            {Object.values(heads).map(head => (
              <marker
                key={head.id}
                id={head.id}
                viewBox="0 0 8 8"
                refX={5}
                refY={4}
                markerWidth={9}
                markerHeight={9}
                markerUnits="userSpaceOnUse"
                orient="auto"
              >
                <path d="M0 0L8 4L0 8z" fill={head.color} />
              </marker>
            ))}
          </defs>
          {inOrder.map(arrow => {
            const head = heads[arrow.carries > 0 ? 'carries' : 'idle'];
            return (
              <path
                key={`${arrow.from} ${arrow.to}`}
                d={arrow.path}
                fill="none"
                stroke={head.color}
                strokeWidth={widthOf(arrow)}
                markerEnd={`url(#${head.id})`}
              />
            );
          })}
        </svg>
        {groups.map(group => (
          <div
            key={group.name}
            className={classes.box}
            style={boxes.get(group.name ?? '')}
          >
            <GroupBox group={group} names={names} headline={headline} />
          </div>
        ))}
      </div>
    </ScrollRegion>
  );
}
