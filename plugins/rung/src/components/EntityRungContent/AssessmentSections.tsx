import { makeStyles } from '@material-ui/core/styles';
import {
  Ladder,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useRef } from 'react';
import { PartsSection } from '../parts';
import { Request } from '../request';
import { wholeOf } from '../rollUp';
import { faceStyles } from '../shared';
import { useCosts } from '../spend';
import { AtLengthSection } from './atLength/AtLengthSection';
import { BuiltSection } from './built/BuiltSection';
import { DependenciesSection } from './dependencies/DependenciesSection';
import { EntityMemo } from './EntityMemo';
import { FindingsSection } from './findings/FindingsSection';
import { HistorySection } from './history/HistorySection';
import { RequirementsSection } from './requirements/RequirementsSection';
import { SectionBar } from './sections/SectionBar';
import { useScrollToAnchor } from './sections/useScrollToAnchor';
import { SummarySection } from './summary/SummarySection';

const useStyles = makeStyles(theme => ({
  face: faceStyles(theme),
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    // A wide part scrolls within itself, and does not widen the page.
    gridTemplateColumns: 'minmax(0, 1fr)',
    marginTop: theme.spacing(2),
  },
  besides: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 460px), 1fr))',
    // Dependencies are a table, as soon as there is room for its columns.
    [theme.breakpoints.up('lg')]: {
      gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    },
  },
}));

/** An assessment with everything it rests on, and a way to each part of it. */
export function AssessmentSections(props: {
  assessment: LiveAssessment;
  ladder: Request<Ladder>;
}) {
  const { assessment, ladder } = props;
  const classes = useStyles();
  const { entity } = useEntity();
  const whole = wholeOf(entity);
  const costs = useCosts();
  const content = useRef<HTMLDivElement>(null);
  useScrollToAnchor(content);

  return (
    <div ref={content} className={classes.face}>
      <SectionBar assessment={assessment} whole={whole} />
      <div className={classes.root}>
        <SummarySection assessment={assessment} />
        {whole && whole !== 'group' && (
          <PartsSection
            id="parts"
            entity={entity}
            whole={whole}
            assessment={assessment}
          />
        )}
        <RequirementsSection assessment={assessment} ladder={ladder} />
        <BuiltSection assessment={assessment} />
        <FindingsSection assessment={assessment} />
        <div className={classes.besides}>
          <DependenciesSection
            assessment={assessment}
            ladder={ladder}
            runs={!whole}
          />
          <HistorySection />
        </div>
        <AtLengthSection
          assessment={assessment}
          costs={costs}
          ladder={ladder}
          whole={whole}
        />
        <EntityMemo assessment={assessment} />
      </div>
    </div>
  );
}
