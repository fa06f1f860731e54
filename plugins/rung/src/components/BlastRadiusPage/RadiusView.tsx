import { makeStyles } from '@material-ui/core/styles';
import { useRef } from 'react';
import { ScanNotice } from '../request';
import { Stack } from '../shared';
import { AnswerSection } from './answer/AnswerSection';
import { EntitiesSection } from './entities/EntitiesSection';
import { GroupsSection } from './groups/GroupsSection';
import { PromisesSection } from './promises/PromisesSection';
import { Question } from './question/useQuestion';
import { Answer } from './useBlastRadius';

const useStyles = makeStyles({
  // An older answer stays in sight, but is not taken for the new one.
  busy: { opacity: 0.5 },
});

/** What goes down: the answer, what was promised, by whom, and each by name. */
export function RadiusView(props: {
  answer: Answer;
  question: Question;
  busy: boolean;
}) {
  const { answer, question, busy } = props;
  const { radius, query, groupBy } = answer;
  const { counts, loss, scan } = radius;
  const classes = useStyles();
  const headline = useRef<HTMLHeadingElement>(null);
  const asked = JSON.stringify(query);
  return (
    <>
      <ScanNotice scan={scan} />
      {scan.asOf && (
        <div aria-busy={busy} className={busy ? classes.busy : undefined}>
          <Stack>
            <AnswerSection radius={radius} headline={headline} />
            {counts.total > 0 && (
              <>
                {loss.kind !== 'entity' && (
                  <PromisesSection
                    key={`promises ${asked}`}
                    radius={radius}
                    query={query}
                  />
                )}
                <GroupsSection
                  radius={radius}
                  groupBy={groupBy}
                  onGroupBy={question.setGroupBy}
                  headline={headline}
                />
                <EntitiesSection
                  key={`entities ${asked}`}
                  radius={radius}
                  query={query}
                />
              </>
            )}
          </Stack>
        </div>
      )}
    </>
  );
}
