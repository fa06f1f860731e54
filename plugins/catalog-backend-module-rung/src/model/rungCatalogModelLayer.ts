import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  annotationOf,
  CAMPAIGN_TYPE,
  campaignHints,
  campaignKeys,
  builtHint,
  builtKeys,
  clusterHint,
  clusterKeys,
  findingIds,
  requirementHint,
  requirementKeys,
  requirementName,
  SOFT_DEPENDENCIES_ANNOTATION,
  softDependenciesHint,
  WORKLOADS_ANNOTATION,
} from '@rung/backstage-plugin-rung-common';
import { labelKeys } from '@rung/backstage-plugin-rung-node';

/**
 * The annotations and labels of Rung, as the catalog's model describes them.
 *
 * @remarks
 *
 * They are declared without a JSON schema, which makes each a string. A schema
 * that a value breaks would keep the whole entity out of the catalog, and one
 * value that cannot be read must not do that.
 *
 * @alpha
 */
export const rungCatalogModelLayer = createCatalogModelLayer({
  layerId: 'rung.dev/annotations',
  builder: model => {
    for (const key of requirementKeys) {
      model.addAnnotation({
        name: annotationOf(key),
        title: requirementName(key),
        description: `A requirement: ${requirementHint(
          key,
        )}. A trailing ? marks a guess, and none says that there is no such requirement.`,
      });
    }
    model.addAnnotation({
      name: annotationOf('profile'),
      title: 'Profile',
      description:
        'The name of a profile from the configuration of this portal. It fills every requirement that is not stated nearer.',
    });
    for (const key of builtKeys) {
      model.addAnnotation({
        name: annotationOf(`built.${key}`),
        title: `Built: ${key}`,
        description: `What is built today: ${builtHint(key)}.`,
      });
    }
    for (const key of clusterKeys) {
      model.addAnnotation({
        name: annotationOf(`cluster.${key}`),
        title: `Cluster: ${key}`,
        description: `Of a Kubernetes cluster: ${clusterHint(key)}.`,
      });
    }
    model.addAnnotation({
      name: WORKLOADS_ANNOTATION,
      title: 'Workloads',
      description:
        'The workloads of a component in Kubernetes clusters: kind/namespace/name, such as Deployment/shop/web, with commas between them.',
    });
    model.addAnnotation({
      name: SOFT_DEPENDENCIES_ANNOTATION,
      title: 'Soft dependencies',
      description: `What it depends on and can do without for a while: ${softDependenciesHint}.`,
    });
    for (const key of campaignKeys) {
      model.addAnnotation({
        name: annotationOf(`campaign.${key}`),
        title: `Campaign: ${key}`,
        description: `Of a Resource of the type ${CAMPAIGN_TYPE}: ${campaignHints[key]}.`,
      });
    }
    for (const id of findingIds) {
      model.addAnnotation({
        name: annotationOf(`accept.${id}`),
        title: `Accepted: ${id}`,
        description: `Accepts the finding ${id} until a day and for a reason, such as “until 2027-03-31: the vendor contract ends then”.`,
      });
    }
    model.addLabel({
      name: labelKeys.rung,
      title: 'Assessed rung',
      description:
        'The lowest rung that satisfies what the entity states and inherits, 1 to 6. Written by Rung; left out while the entity is unassessed.',
    });
    model.addLabel({
      name: labelKeys.status,
      title: 'Assessment status',
      description:
        'assessed, or incomplete while a number is missing or a guess. Written by Rung.',
    });
    model.addLabel({
      name: labelKeys.fit,
      title: 'Fit',
      description:
        'How what is built compares with what is needed: fits, over-built, under-built or unknown. Written by Rung.',
    });
    model.addLabel({
      name: labelKeys.built,
      title: 'Built rung',
      description:
        'The rung of resilience that is built, 1 to 6. Written by Rung; left out where nothing tells.',
    });
  },
});
