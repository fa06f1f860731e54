// @ts-check

/**
 * A headroom is told only to those who may see the number it is measured from.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('assessments', table => {
    table
      .text('headrooms')
      .notNullable()
      .defaultTo('[]')
      .comment(
        'A JSON array of [entity that states the number, headroom], null for the entity itself',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('assessments', table => {
    table.dropColumn('headrooms');
  });
};
