// @ts-check

/**
 * Which clusters anybody needs is asked of what was seen to run there, and of what
 * nobody saw and that states where it runs: a row for each of those clusters. What is
 * stored already does not tell it: the next migration has all of it scored anew.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('placing_clusters', table => {
    table.comment(
      'The clusters that each entity states, if it was seen nowhere',
    );
    table.text('entity_ref').notNullable();
    table.text('cluster_ref').notNullable();
    table.primary(['entity_ref', 'cluster_ref']);
    table.index(['cluster_ref', 'entity_ref']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('placing_clusters');
};
