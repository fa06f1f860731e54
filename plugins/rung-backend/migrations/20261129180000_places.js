// @ts-check

/**
 * Where entities run is asked for by the cluster, the zone and the region, so that
 * each place is a row that an index finds.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('assessment_places', table => {
    table.comment('Where each entity was seen to run, of what counts');
    table.text('entity_ref').notNullable();
    table.text('cluster').notNullable();
    table.text('region').notNullable().comment('Empty where nobody tells');
    table
      .text('zone')
      .notNullable()
      .comment('Empty where the nodes do not tell');
    table.primary(['entity_ref', 'cluster', 'region', 'zone']);
    table.index(['cluster', 'entity_ref']);
    table.index(['zone', 'entity_ref']);
    table.index(['region', 'entity_ref']);
  });
  await knex.schema.alterTable('assessments', table => {
    table.text('built_source').notNullable().defaultTo('unknown');
  });
  await knex.schema.alterTable('clusters', table => {
    table.text('facts').comment('JSON: what was seen of the cluster itself');
    table.text('entity_ref').comment('Of the Resource that stands for it');
    table.text('environment').comment('As that Resource states it');
    table.timestamp('counted_at').comment('Of what the last scan has seen');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const column of ['facts', 'entity_ref', 'environment', 'counted_at']) {
    await knex.raw('alter table clusters drop column ??', [column]);
  }
  await knex.raw('alter table assessments drop column built_source');
  await knex.schema.dropTable('assessment_places');
};
